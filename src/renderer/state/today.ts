import { madeOn } from '#core/figure/madeOn';

export function today(): string {
  return madeOn(new Date());
}
