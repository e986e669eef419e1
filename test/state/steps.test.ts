import { describe, expect, test } from 'vitest';
import { preset } from '../../src/scheme/presets';
import { Explore } from '../../src/state/explore.svelte';
import { Steps } from '../../src/state/steps.svelte';
import { decodeView, encodeView } from '../../src/state/url';
import { plainView, type View } from '../../src/state/view';

const withFee = (cashOutFee: string): View => {
  const view = plainView('default');
  const { scenario } = view;
  return { ...view, scenario: { ...scenario, name: null, scheme: { ...scenario.scheme, cashOutFee } } };
};
const [A, B, C] = [plainView('default'), withFee('0.3'), withFee('0.4')];

function after(...taken: View[]): Steps {
  const steps = new Steps();
  steps.begin(taken[0] ?? A, null);
  for (const view of taken.slice(1)) steps.take(view);
  return steps;
}
const can = ({ canUndo, canRedo }: Steps) => ({ undo: canUndo, redo: canRedo });

describe('steps', () => {
  test('are undone and done again in their order', () => {
    const steps = after(A, B, C);
    expect(can(steps)).toEqual({ undo: true, redo: false });
    expect([steps.undo(), steps.undo(), steps.undo()]).toEqual([encodeView(B), encodeView(A), null]);
    expect(can(steps)).toEqual({ undo: false, redo: true });
    expect([steps.redo(), steps.redo(), steps.redo()]).toEqual([encodeView(B), encodeView(C), null]);
  });

  test('taken after an undo take the place of what was undone', () => {
    const steps = after(A, B);
    steps.undo();
    steps.take(C);
    expect(can(steps)).toEqual({ undo: true, redo: false });
    expect(steps.undo()).toBe(encodeView(A));
  });

  test('are no looks at another week or cohort', () => {
    const steps = after(A);
    steps.take({ ...A, week: 30, cohort: 3 });
    expect(can(steps)).toEqual({ undo: false, redo: false });
  });

  test('follow the way back and forward where it leads to a neighbour', () => {
    const steps = after(A, B, C);
    steps.arrive({ ...B, week: 5 });
    expect(can(steps)).toEqual({ undo: true, redo: true });
    steps.arrive(C);
    expect(can(steps)).toEqual({ undo: true, redo: false });
  });

  test('gain one where the way back leads elsewhere, so that this can be undone too', () => {
    const steps = after(A, B);
    steps.arrive(plainView('local-shop'));
    expect(steps.undo()).toBe(encodeView(B));
  });

  test('go on where they were kept for the very same view, and begin anew for any other', () => {
    const { kept } = after(A, B, C);
    const same = new Steps();
    same.begin(C, JSON.parse(JSON.stringify(kept)));
    expect(same.undo()).toBe(encodeView(B));
    const other = new Steps();
    other.begin(plainView('local-shop'), kept);
    expect(can(other)).toEqual({ undo: false, redo: false });
    const odd = new Steps();
    odd.begin(A, { taken: [], at: -7 });
    expect(odd.kept).toEqual({ taken: [''], at: 0 });
  });

  test('are forgotten after two hundred', () => {
    const steps = after(A, ...Array.from({ length: 250 }, (_, i) => withFee(String((i + 1) / 1000))));
    expect(steps.kept.taken).toHaveLength(200);
    expect(decodeView(steps.undo() ?? '').view.scenario.scheme.cashOutFee).toBe('0.249');
  });
});

describe('what is shown from here', () => {
  const first = { periods: 104 } as ConstructorParameters<typeof Explore>[1];
  const wait = () => new Promise<never>(() => {});
  const never = { simulate: wait, simulateBeside: wait, uncertainty: wait };

  test('keeps the week and the cohort looked at', () => {
    const explore = new Explore({ ...A, week: 30, cohort: 3 }, first, never);
    explore.showFromHere(B);
    expect(explore.view).toEqual({ ...B, week: 30, cohort: 3 });
  });

  test('looks at the end where there is no such week', () => {
    const explore = new Explore({ ...A, week: 80, cohort: 70 }, first, never);
    const short = { ...A, scenario: { ...preset('default'), periods: 60 } };
    explore.showFromHere(short);
    expect(explore.view).toEqual(short);
  });

  test('leaves alone what was typed and refused', () => {
    const explore = new Explore(A, first, never);
    explore.type('fee', 'x');
    explore.showFromHere(B);
    expect(explore.refused.fee?.text).toBe('x');
  });
});
