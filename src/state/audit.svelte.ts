import { ScenarioError, type Fault } from '../scheme/fault';
import type { Scenario } from '../scheme/scenario';
import type { AuditedRun } from '../worker/api';
import type { SimulationClient } from '../worker/client';

/** So many of the first entries in the books are shown. */
const ENTRIES = 12;

type Auditor = Pick<SimulationClient, 'audit'>;

/** What is shown, run again on the exact ledger: under way, or what came of it. */
export class AuditRun {
  /** The part done; null while nothing runs. */
  part: number | null = $state(null);
  result: { readonly of: string; readonly run: AuditedRun } | null = $state.raw(null);
  /** It was stopped by hand. */
  stopped = $state(false);
  /** The ledger would not take it. */
  faults: readonly Fault[] = $state.raw([]);
  trouble: string | null = $state.raw(null);

  readonly #auditor: Auditor;
  #stop = new AbortController();

  constructor(auditor: Auditor) {
    this.#auditor = auditor;
  }

  async start(scenario: Scenario): Promise<void> {
    this.#end();
    const { signal } = (this.#stop = new AbortController());
    this.part = 0;
    this.result = null;
    this.stopped = false;
    this.faults = [];
    this.trouble = null;
    try {
      const run = await this.#auditor.audit(scenario, {
        firstEntries: ENTRIES,
        signal,
        onProgress: (part) => (this.part = part),
      });
      if (signal.aborted) return;
      this.result = { of: JSON.stringify(scenario), run };
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ScenarioError) this.faults = error.faults;
      else this.trouble = error instanceof Error ? error.message : String(error);
    }
    this.part = null;
  }

  /** Was this the audit of that scenario? */
  isOf(scenario: Scenario): boolean {
    return this.result?.of === JSON.stringify(scenario);
  }

  stop(): void {
    this.#end();
    this.part = null;
    this.stopped = true;
  }

  #end(): void {
    this.#stop.abort(new DOMException('The audit was stopped.', 'AbortError'));
  }
}
