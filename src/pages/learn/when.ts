import type { Language } from '../../i18n/language';

const DAY = 24 * 60 * 60 * 1000;

/** "in 7 days", "7 天后". */
export function daysFromNow(then: number, now: number, language: Language): string {
  const days = Math.max(0, Math.ceil((then - now) / DAY));
  return new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { numeric: 'auto' })
    .format(days, 'day')
    .replace(/(\d)天/, '$1 天');
}
