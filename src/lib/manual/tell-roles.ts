import type { Role } from '#schemas/manual.ts';

/** Gives the words of a key. */
type Say = (key: string) => string;

const KEYS: Readonly<Record<Role, string>> = {
  person: 'role-person',
  worker: 'role-worker',
  'pain-specialist': 'role-pain-specialist',
  practice: 'role-practice',
  employer: 'role-employer',
  manager: 'role-manager',
};

/** Who does a step, in words. */
export const roleName = (role: Role, say: Say): string => say(KEYS[role]);

/** Several of them inside a sentence: "support worker, the person, GP practice". */
export const tellRoles = (roles: readonly Role[], say: Say): string =>
  roles.map((role) => roleName(role, say).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())).join(', ');
