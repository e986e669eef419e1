import { render } from 'svelte/server';
import type { ExploreWords } from '../../i18n/explore';
import type { Language } from '../../i18n/language';
import { numbersOf } from '../../i18n/numbers';
import type { Picture } from '../../series/picture';
import { beside as besideEn } from '../../i18n/beside/en';
import { beside as besideZh } from '../../i18n/beside/zh';
import { rules as rulesEn } from '../../i18n/rules/en';
import { rules as rulesZh } from '../../i18n/rules/zh';
import { EventList } from '../../state/event-list.svelte';
import { Explore } from '../../state/explore.svelte';
import { plainView } from '../../state/view';
import { loadEventParts } from './event-parts';
import { OnNeed } from './on-need.svelte';
import { PARTS, type OwnProps, type PartName } from './parts';
import Rules from './Rules.svelte';

/** The parts of Explore as they stand in the page before anything lives. Used when pages are made, not shipped. */
export function pageParts(picture: Picture, language: Language, words: ExploreWords): Record<string, string> {
  const nothing = () => {};
  const refuse = () => Promise.reject(new Error('Nothing is computed while pages are made.'));
  const explore = new Explore(plainView('default'), picture, { simulate: refuse });
  const props: OwnProps = {
    explore,
    aside: { loaded: null },
    happening: null,
    words,
    language,
    numbers: numbersOf(language),
    sheet: { open: false, event: null },
    steps: { canUndo: false, canRedo: false, undo: nothing, redo: nothing },
    onTable: nothing,
    commit: nothing,
    note: nothing,
    flags: {
      events: new EventList(explore),
      parts: new OnNeed(() => loadEventParts(language)),
      openRules: nothing,
    },
    scrub: nothing,
  };
  const parts = Object.fromEntries(
    (Object.keys(PARTS) as PartName[]).map((name) => [
      name,
      render(PARTS[name], { props, idPrefix: name }).body,
    ]),
  );
  const isChinese = language === 'zh';
  const besideWords = isChinese ? besideZh : besideEn;
  const rulesWords = isChinese ? rulesZh : rulesEn;
  const rules = render(Rules, {
    props: { ...props, besideWords, rulesWords },
    idPrefix: 'rules',
  });
  return { ...parts, rules: rules.body };
}
