/** Watches for tasks that keep the page busy for more than 50 ms, the shortest a browser reports. */
export function watchTasks(): { longest(): Promise<number> } {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return {
    /** In milliseconds; 0 when no task was that long. */
    async longest() {
      // Entries come after the task they are about.
      await new Promise((resolve) => setTimeout(resolve, 100));
      observer.disconnect();
      return longest;
    },
  };
}
