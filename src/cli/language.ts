import { parseArgs } from 'node:util';
import { LANGUAGES, pickLanguage, type Language } from '../i18n/language';

/** The language to complain in, also about options that make no sense: that of --lang, or else of the shell. */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { values } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (
    LANGUAGES.find((language) => language === values['lang']) ??
    pickLanguage([LC_ALL || LC_MESSAGES || LANG || 'en'])
  );
}
