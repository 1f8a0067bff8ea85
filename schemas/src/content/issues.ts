import type { z } from 'zod';
import type { Issue, IssueCode } from '../errors.ts';

const formatCodes: Record<string, IssueCode> = { date: 'NOT_A_DATE', email: 'NOT_AN_EMAIL', url: 'NOT_A_URL' };

/** Faults of any input as our codes: used for every form and every operation. */
export function zodIssues(error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const path = issue.path.join('.');
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'UNKNOWN_FIELD' }));
      case 'too_big':
        return [{ path, code: sizeCode(issue.origin, 'TOO_MANY', 'TOO_LONG'), params: { max: Number(issue.maximum) } }];
      case 'too_small':
        return [
          { path, code: sizeCode(issue.origin, 'TOO_SHORT', 'TOO_SHORT'), params: { min: Number(issue.minimum) } },
        ];
      case 'invalid_value':
        return [{ path, code: 'UNKNOWN_VALUE' }];
      case 'invalid_format':
        return [{ path, code: formatCodes[issue.format] ?? 'WRONG_TYPE' }];
      case 'custom':
        return [{ path, code: (issue.params?.issue as IssueCode | undefined) ?? 'WRONG_TYPE' }];
      default:
        return [{ path, code: 'WRONG_TYPE' }];
    }
  });
}

function sizeCode(origin: string, list: IssueCode, text: IssueCode): IssueCode {
  if (origin === 'array') return list;
  return origin === 'string' ? text : 'OUT_OF_RANGE';
}
