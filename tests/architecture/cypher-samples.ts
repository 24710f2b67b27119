import { z } from 'zod';

/** A value of a parameter's type, every text the same, but for the id; the plan does not depend on which. */
export function sampleOf(schema: z.core.$ZodType, id = 'x'): unknown {
  if (schema instanceof z.ZodNullable) return sampleOf(schema.unwrap(), id);
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element, id)];
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, value]) => [key, key === 'id' ? id : sampleOf(value, id)]),
    );
  if (schema instanceof z.ZodNumber) return 1;
  return schema instanceof z.ZodBoolean ? true : 'x';
}
