import type { UrlProblem } from '../i18n/url-problems';
import { parseDecimal } from '../money/decimal';
import type { Allowed, Fault } from '../scheme/fault';
import { preset } from '../scheme/presets';
import { check, pathOf, WEEKS_ALLOWED } from './check';
import { fitting, varied } from './map-choice';
import type { Edit, Param } from './param';
import { AGAINST, PARAMS } from './params';
import { whole } from './parts';
import { PRESET, SCENARIO_PARAMS, URL_VERSION } from './scenario-params';
import { GOODS } from './shares';
import { shown } from './shown';
import { held, inLinkTerms, suspects } from './url-faults';
import { isNoise, NOISE_PLACES, plainView, type View } from './view';
import { MOST_WEEKS } from './weeks';

/** Longer than any address that programs pass on whole. */
export const MOST_CHARACTERS = 20_000;

/**
 * What messengers and newsletters add to a link that is passed on. WeChat's `from` says where that was done, and comes
 * after ours.
 */
const ADDED = /^(utm_\w+|fbclid|gclid|isappinstalled|from)=/;

/** The query of a view's link, without the question mark: what differs from the preset; '' for the view that opens. */
export function encodeView(view: View): string {
  const opening = plainView('default');
  const plain = plainView(view.from);
  const pairs = PARAMS.flatMap((param) => {
    const text = param.write(view);
    return text === param.write(param === PRESET ? opening : plain) ? [] : `${param.key}=${escaped(text)}`;
  });
  return pairs.length === 0 ? '' : [`v=${URL_VERSION}`, ...pairs].join('&');
}

/** Colons and equals signs may stand in a value as they are, and are easier to read. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%3D', '=');
}

/**
 * Reads a query, with or without its question mark. What cannot be used is explained and left as in the preset; the
 * view is always a good one. Its scenario has the preset's name while it is that preset, and none otherwise.
 */
export function decodeView(query: string): { view: View; problems: readonly UrlProblem[] } {
  if (query.length > MOST_CHARACTERS) {
    const problem = { code: 'too-long', length: query.length, limit: MOST_CHARACTERS } as const;
    return { view: plainView('default'), problems: [problem] };
  }
  const { view, problems } = decode(query, PARAMS);
  return { view, problems };
}

interface Decoded {
  readonly view: View;
  readonly problems: readonly UrlProblem[];
  /** Nothing of it could be used. */
  readonly isEmpty: boolean;
}

function decode(query: string, params: readonly Param[]): Decoded {
  const { given, problems } = read(query, params);
  for (;;) {
    const { view, faults } = put(given);
    const isEmpty = given.size === 0;
    if (faults.length === 0 || isEmpty) return { view: named(view), problems, isEmpty };
    for (const fault of faults) {
      // The one to blame may just have been left out, for another fault of it.
      const param = toBlame(fault, given) ?? (fault === faults[0] ? [...given.keys()].at(-1) : undefined);
      const text = param && given.get(param)?.text;
      if (param === undefined || text === undefined) continue;
      const holds = held(param, text, fault);
      const said = inLinkTerms(fault, param, holds, view.scenario);
      problems.push({ code: 'refused', key: param.key, holds, fault: said, word: param.word });
      given.delete(param);
    }
  }
}

interface Given {
  readonly text: string;
  readonly edit: Edit;
}

/** What the link gives, each parameter by itself and in one of its forms. */
function read(query: string, params: readonly Param[]): { given: Map<Param, Given>; problems: UrlProblem[] } {
  const given = new Map<Param, Given>();
  const problems: UrlProblem[] = [];
  const seen = new Set<Param>();
  for (const [key, text] of new URLSearchParams(query)) {
    if (ADDED.test(`${key}=${text}`)) continue;
    const holds = shown(text);
    const param = params.find((known) => known.key === key);
    if (!param) {
      const known = params.map((each) => each.key);
      problems.push({ code: 'unknown-key', key: shown(key), holds, known });
    } else if (seen.has(param)) {
      problems.push({ code: 'repeated', key, holds });
    } else {
      seen.add(param);
      const within = param === AGAINST ? readKept(text) : null;
      const edit = within?.edit ?? param.read(text);
      problems.push(...(within?.problems ?? []));
      if (edit) given.set(param, { text, edit });
      else if (!within?.problems.length)
        problems.push({ code: 'not-its-form', key, holds, forms: param.forms, example: param.example });
      if (edit && key === 'v' && whole(text) > URL_VERSION) {
        problems.push({ code: 'newer', key, holds, version: URL_VERSION });
      }
    }
  }
  return { given, problems };
}

/** What is kept to compare with is a link in the link. Where nothing of it can be used, nothing is kept. */
function readKept(text: string): { edit: Edit | null; problems: readonly UrlProblem[] } | null {
  if (text === AGAINST.word) return null;
  const { view, problems, isEmpty } = decode(text, SCENARIO_PARAMS);
  const kept = { from: view.from, scenario: view.scenario };
  return {
    edit: isEmpty ? null : (whole) => ({ ...whole, kept }),
    problems: problems.map((problem) => ({ code: 'within', key: AGAINST.key, problem })),
  };
}

/**
 * The view with all that in place, and what is wrong with it: what single values show by themselves; if nothing, what
 * they show together, one fault at a time; if nothing, what does not fit the scenario.
 */
function put(given: ReadonlyMap<Param, Given>): { view: View; faults: readonly Fault[] } {
  let view = plainView('default');
  for (const param of PARAMS) view = given.get(param)?.edit(view) ?? view;
  const reading = check(view.scenario);
  if ('scenario' in reading) {
    view = { ...view, scenario: reading.scenario };
    return { view, faults: beside(view) };
  }
  const single = reading.faults.filter((fault) => fault.code === 'not-allowed' && fault.path !== GOODS);
  return { view, faults: single.length > 0 ? single : reading.faults.slice(0, 1) };
}

function beside({ scenario, week, cohort, goodsWorth, map, within, noise }: View): Fault[] {
  const faults: Fault[] = [];
  const refuse = (path: string, allowed: Allowed) =>
    faults.push({ code: 'not-allowed', path, holds: '', allowed });
  const weeks: Allowed = { kind: 'whole', min: 1, max: scenario.periods };
  const isIn = (period: number | null) => period === null || (period >= 0 && period < scenario.periods);
  if (!isIn(week)) refuse('week', weeks);
  if (!isIn(cohort)) refuse('cohort', weeks);
  if (fitting(map, scenario) !== map) refuse('map', { kind: 'choice', options: varied(scenario) });
  if (!(within >= 1 && within <= MOST_WEEKS)) refuse('within', WEEKS_ALLOWED);
  const worth = parseDecimal(goodsWorth);
  const { spend } = scenario.scheme;
  if (!worth || worth.lt(0) || worth.gt(spend) || worth.decimalPlaces() > 2) {
    refuse('goods-worth', { kind: 'decimal', min: '0', max: spend, places: 2 });
  }
  if (!isNoise(noise)) refuse('noise', { kind: 'decimal', min: '0', max: '1', places: NOISE_PLACES });
  return faults;
}

/** The parameter to leave out. Where several are at fault together: one whose absence mends it, if there is one. */
function toBlame(fault: Fault, given: ReadonlyMap<Param, Given>): Param | undefined {
  const among = suspects(fault).filter((param) => given.has(param));
  const mends = (param: Param) => {
    const others = new Map(given);
    others.delete(param);
    return !put(others).faults.some((left) => left.code === fault.code && pathOf(left) === pathOf(fault));
  };
  const culprit = among.length > 1 ? among.find(mends) : undefined;
  return culprit ?? among[0];
}

function named(view: View): View {
  const isPreset = JSON.stringify(view.scenario) === JSON.stringify(preset(view.from));
  return isPreset ? view : { ...view, scenario: { ...view.scenario, name: null } };
}
