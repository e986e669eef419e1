import { mustRead } from './read';
import type { Scenario } from './scenario';

/**
 * The offers as the published articles describe them, and the scenario the site opens with. The articles give the
 * rules of a scheme, not who buys when, so every offer is shown with the same steady inflow and nobody leaving of
 * their own accord.
 */
const STEADY = { arrivals: { kind: 'constant', perPeriod: 100 }, periods: 60 } as const;

const RAW = {
  'online-shop': {
    version: 1,
    name: 'online-shop',
    scheme: {
      spend: '1000',
      split: { goods: '0.3', promotion: '0.3', platform: '0.1', pool: '0.3' },
      mintRate: '0.7',
      cashOutFee: '0.2',
      exitMultiple: '3',
    },
    ...STEADY,
  },
  'thin-promotion': {
    version: 1,
    name: 'thin-promotion',
    scheme: {
      spend: '1000',
      split: { goods: '0.5', promotion: '0.1', platform: '0.1', pool: '0.3' },
      mintRate: '0.7',
      cashOutFee: '0.2',
      exitMultiple: '5',
    },
    ...STEADY,
  },
  'local-shop': {
    version: 1,
    name: 'local-shop',
    scheme: {
      spend: '1000',
      split: { goods: '0.8', promotion: '0.02', platform: '0.02', pool: '0.16' },
      mintRate: '0.7',
      cashOutFee: '0.2',
      exitMultiple: '1.2',
    },
    ...STEADY,
  },
  'small-basket': {
    version: 1,
    name: 'small-basket',
    scheme: {
      spend: '100',
      split: { goods: '0.5', promotion: '0.1', platform: '0.1', pool: '0.3' },
      mintRate: '0.7',
      cashOutFee: '0.2',
      exitMultiple: '1.5',
    },
    ...STEADY,
  },
  default: {
    version: 1,
    name: 'default',
    scheme: {
      spend: '1000',
      split: { goods: '0.3', promotion: '0.3', platform: '0.1', pool: '0.3' },
      mintRate: '0.7',
      openingPrice: '1',
      cashOutFee: '0.2',
      exitMultiple: '3',
    },
    arrivals: { kind: 'bass', market: '20000', p: '0.001', q: '0.12' },
    behaviour: {
      takeProfit: { share: '0.5', multiple: '1' },
      drift: '0.004',
      panic: { below: '0.004', rate: '0.12' },
      rebuy: '0.3',
    },
    periods: 104,
  },
} as const;

export type PresetName = keyof typeof RAW;

export const PRESET_NAMES = Object.keys(RAW) as readonly PresetName[];

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(RAW, name);
}

const read: Partial<Record<PresetName, Scenario>> = {};

/** Checked when it is first asked for. */
export function preset(name: PresetName): Scenario {
  return (read[name] ??= mustRead(RAW[name]));
}
