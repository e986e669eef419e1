import { figure as en } from '../../i18n/figure.en';
import type { FigureWords } from '../../i18n/figure';
import { figure as zh } from '../../i18n/figure.zh';
import type { Language } from '../../i18n/language';

/** In both languages: few visitors ask for more of a picture. */
export const FIGURE: Readonly<Record<Language, FigureWords>> = { zh, en };
