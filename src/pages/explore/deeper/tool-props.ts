import type { Tool } from '../../../state/tools';
import type { SimulationClient } from '../../../worker/client';
import type { OwnProps } from '../parts';

/** What every tool under the pictures gets. Its own words come with its code. */
export interface ToolProps<W> {
  readonly page: ToolContext;
  readonly words: W;
}

export interface ToolContext extends OwnProps {
  readonly client: SimulationClient;
  /** What a tool has worked out is kept while another is open. */
  readonly keep: <T>(tool: Tool, make: () => T) => T;
}
