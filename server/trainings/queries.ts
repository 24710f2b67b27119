import { z } from 'zod';
import { query } from '../graph/query.ts';

const topic = { id: z.string(), name: z.string(), retired: z.boolean() };

export const changedTopics = query('trainings/topics', { params: z.object({}), row: z.object(topic) });

export const writeTopic = query('trainings/write-topic', { params: z.object(topic), row: z.object({}) });
