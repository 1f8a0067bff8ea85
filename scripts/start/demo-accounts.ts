/** The people of the demo as a table for the console. Loaded only when the demo is on. */
export async function demoAccountsTable(): Promise<string> {
  const { demoAccounts, demoPassword } = await import('../../cms/src/demo/accounts.ts');
  const widest = (field: 'email' | 'role') => Math.max(...demoAccounts.map((account) => account[field].length));
  const [email, role] = [widest('email'), widest('role')];
  const lines = demoAccounts.map(
    (account) => `  ${account.email.padEnd(email)}  ${account.role.padEnd(role)}  ${account.organisation}`,
  );
  return [`demo accounts (password ${demoPassword}):`, ...lines].join('\n');
}
