import { describe, expect, test } from 'vitest';
import { preset } from '../../src/scheme/presets';
import { AuditRun } from '../../src/state/audit.svelte';
import { ScenarioError } from '../../src/scheme/fault';
import type { AuditedRun } from '../../src/worker/api';
import type { SimulationClient } from '../../src/worker/client';

const scenario = preset('local-shop');
const run = { entries: [] } as unknown as AuditedRun;
const auditor = (audit: SimulationClient['audit']) => new AuditRun({ audit });

describe('an audit on the page', () => {
  test('tells how far it is, and holds for the scenario it was of', async () => {
    const parts: (number | null)[] = [];
    const audit: AuditRun = auditor(async (_, { onProgress, firstEntries } = {}) => {
      expect(firstEntries).toBe(12);
      onProgress?.(0.5);
      parts.push(audit.part);
      return run;
    });
    await audit.start(scenario);
    expect([...parts, audit.part]).toEqual([0.5, null]);
    expect(audit.isOf(preset('local-shop'))).toBe(true);
    expect(audit.isOf(preset('online-shop'))).toBe(false);
  });

  test('can be stopped, and says no more after that', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const audit = auditor(async (_, { signal } = {}) => {
      await held;
      signal?.throwIfAborted();
      return run;
    });
    const running = audit.start(scenario);
    audit.stop();
    letGo();
    await running;
    expect([audit.part, audit.result, audit.stopped, audit.trouble]).toEqual([null, null, true, null]);
  });

  test('keeps the faults of a scenario the ledger does not take, and any other trouble', async () => {
    const fault = { code: 'too-long', limit: 5 } as const;
    const faulty = auditor(() => Promise.reject(new ScenarioError([fault])));
    await faulty.start(scenario);
    expect([faulty.faults, faulty.trouble]).toEqual([[fault], null]);
    const broken = auditor(() => Promise.reject(new Error('lost')));
    await broken.start(scenario);
    expect([broken.faults, broken.trouble, broken.part]).toEqual([[], 'lost', null]);
  });
});
