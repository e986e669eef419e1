import type { Steps } from '../../state/steps.svelte';
import type { StepsInHand } from './parts';

/** What the buttons need of the steps; `turnTo` shows the one that is gone back or on to, if there is one. */
export function stepsInHand(
  steps: Steps,
  turnTo: (step: string | null, what: 'undone' | 'redone') => void,
): StepsInHand {
  return {
    get canUndo() {
      return steps.canUndo;
    },
    get canRedo() {
      return steps.canRedo;
    },
    undo: () => turnTo(steps.undo(), 'undone'),
    redo: () => turnTo(steps.redo(), 'redone'),
  };
}
