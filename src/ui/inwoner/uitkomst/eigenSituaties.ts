import type { Huishouden } from '../../../domain/huishouden.ts';
import type { Spoor } from '../../../engine/index.ts';

/** "You said that ..." names only what somebody said, not everything the rule would have accepted. */
export function eigenSituaties(spoor: Spoor, h: Huishouden): Spoor {
  const delen = spoor.delen.map((deel) => eigenSituaties(deel, h));
  const { voorwaarde } = spoor;
  if (voorwaarde.soort !== 'situatie' || spoor.oordeel !== 'ja') return { ...spoor, delen };
  return { ...spoor, delen, voorwaarde: { ...voorwaarde, situaties: voorwaarde.situaties.filter((s) => h.situaties[s] === true) } };
}
