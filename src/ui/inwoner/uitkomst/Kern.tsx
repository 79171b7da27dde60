import { kernredenen } from '../../../app/bijna.ts';
import type { UitkomstWoord } from '../../../domain/uitkomst.ts';
import type { Feiten, Regeling } from '../../../engine/index.ts';
import { Redenen } from './Redenen.tsx';

interface Props {
  readonly regeling: Regeling;
  readonly uitkomst: UitkomstWoord;
  readonly feiten: Feiten;
}

/** What decides, on the card itself: why it does not fit and by how much, or up to which income it does. */
export function Kern({ regeling, uitkomst, feiten }: Props) {
  const kern = kernredenen(regeling, uitkomst, feiten);
  if (kern.length === 0) return null;
  return (
    <ul className="rc-redenen rc-kern">
      <Redenen sporen={kern} feiten={feiten} />
    </ul>
  );
}
