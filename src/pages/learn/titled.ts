import type { ChartsWords } from '../../i18n/charts';
import type { ChartName } from '../../lessons/lesson';

/** The words of a chart with a lesson's own title, and its own sentence for those who do not see it. */
export function titled(
  words: ChartsWords,
  chart: ChartName,
  title: string | null,
  sentence: string | null = null,
): ChartsWords {
  const said = words[chart];
  return {
    ...words,
    [chart]: {
      ...said,
      title: title === null ? said.title : () => title,
      sentence: sentence === null ? said.sentence : () => sentence,
    },
  };
}
