import type { FilterSwitch } from '#core/exploration/filterSwitches';
import { program } from '../../state/program';

export function turnSwitch({ step, turned }: FilterSwitch): void {
  program.change(step, turned());
}
