import type { Role } from '#schemas/manual.ts';
import { say } from '#strings.ts';

/** Who does a step, in words. */
export const roleNames: Readonly<Record<Role, string>> = {
  person: say('role-person'),
  worker: say('role-worker'),
  'pain-specialist': say('role-pain-specialist'),
  practice: say('role-practice'),
  employer: say('role-employer'),
  manager: say('role-manager'),
};

/** Several of them inside a sentence: "support worker, the person, GP practice". */
export const tellRoles = (roles: readonly Role[]): string =>
  roles.map((role) => roleNames[role].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())).join(', ');
