// Entities, facts, search, graph and export over HTTP.
import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { entityRefSchema, entitySchema } from "../entity.ts";
import { entityNameSchema } from "../entity-name.ts";
import { evidenceSchema } from "../evidence.ts";
import { factSchema } from "../fact.ts";
import { entityTypeSchema, predicateSchema } from "../ontology.ts";
import { factCursorSchema, placeCursorSchema } from "./cursor.ts";

const limit = (fallback: number, max: number) => z.coerce.number().int().min(1).max(max).default(fallback);

export const ENTITY_SORTS = ["relevance", "name", "mentions"] as const;

/** JSON is canonical; Obsidian is an archive of notes. */
export const EXPORT_FORMATS = ["json", "csv", "graphml", "cypher", "obsidian"] as const;

export const entityQuerySchema = z.object({
  q: z.string().max(200).optional(),
  /** One type, or several separated by commas. */
  type: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(entityTypeSchema))
    .optional(),
  document: z.string().optional(),
  sort: z.enum(ENTITY_SORTS).default("relevance"),
  cursor: placeCursorSchema,
  limit: limit(50, 200),
});

export const entityPageSchema = z.object({
  entities: z.array(entitySchema),
  /** How many entities of each type match, the type filter left aside. */
  facets: z.object({ type: z.record(entityTypeSchema, z.int().min(0)) }),
  total: z.int().min(0),
  /** True where more match the text than are ranked: `total` and `facets` count the nearest alone. */
  isCut: z.boolean(),
  nextCursor: z.string().nullable(),
});

export const relatedEntitySchema = entityRefSchema.extend({
  type: entityTypeSchema,
  predicate: predicateSchema,
  /** "out" where the entity asked for is the subject. */
  direction: z.enum(["out", "in"]),
});

export const entityDetailSchema = entitySchema.extend({
  /** Each name that documents use, and why it is one of the entity's; the one from which it is made comes first. */
  names: z.array(entityNameSchema),
  facts: z.array(factSchema),
  mentions: z.array(evidenceSchema),
  related: z.array(relatedEntitySchema),
});

export const passageSchema = z.object({
  documentId: z.string(),
  filename: z.string(),
  /** The page where the passage's best words stand. */
  page: z.int().min(1),
  chunkId: z.string(),
  text: z.string(),
  score: z.number(),
});

export const factQuerySchema = z.object({
  document: z.string().optional(),
  entity: z.string().optional(),
  predicate: predicateSchema.optional(),
  cursor: factCursorSchema,
  limit: limit(100, 500),
});

export const pageMentionSchema = evidenceSchema.extend({ entity: entityRefSchema.extend({ type: entityTypeSchema }) });

const graphNodeSchema = entityRefSchema.extend({
  type: entityTypeSchema,
  /** Facts between it and other entities. */
  degree: z.int().min(0),
  /** Other entities that a fact links it to, whether they are among the nodes or not. */
  neighbours: z.int().min(0),
});

export const graphViewSchema = z.object({
  nodes: z.array(graphNodeSchema),
  edges: z.array(z.object({ id: z.string(), source: z.string(), target: z.string(), predicate: predicateSchema })),
  /** True where the limit left something out. */
  truncated: z.boolean(),
  /** Entities of the document asked for, or of the whole graph. */
  total: z.int().min(0),
});

export const FindEntities = endpoint({
  method: "GET",
  path: "/api/entities",
  summary: "Entities by name, alias or acronym; case, accents and typing errors are forgiven",
  query: entityQuerySchema,
  result: entityPageSchema,
});

export const GetEntity = endpoint({
  method: "GET",
  path: "/api/entities/{entityId}",
  summary: "An entity with its facts, evidence and related entities",
  params: z.object({ entityId: z.string() }),
  result: entityDetailSchema,
});

export const FindFacts = endpoint({
  method: "GET",
  path: "/api/facts",
  summary: "Facts, by document, entity or predicate",
  query: factQuerySchema,
  result: z.object({ facts: z.array(factSchema), nextCursor: z.string().nullable() }),
});

export const FindMentions = endpoint({
  method: "GET",
  path: "/api/mentions",
  summary: "The entities that one page of a document names, in its order, each with the place",
  query: z.object({ document: z.string(), page: z.coerce.number().int().min(1), limit: limit(500, 2000) }),
  result: z.object({ mentions: z.array(pageMentionSchema) }),
});

export const GetGraph = endpoint({
  method: "GET",
  path: "/api/graph",
  summary: "Nodes and edges around an entity, of a document, or of the whole",
  query: z.object({
    entity: z.string().optional(),
    document: z.string().optional(),
    /** Entities whose neighbours are shown too, separated by commas. */
    expand: z
      .string()
      .transform((list) => list.split(",").filter(Boolean))
      .pipe(z.array(z.string()).max(100))
      .optional(),
    depth: z.coerce.number().int().min(1).max(4).default(1),
    limit: limit(300, 10_000),
  }),
  result: graphViewSchema,
});

export const Search = endpoint({
  method: "GET",
  path: "/api/search",
  summary: "Passages, entities and facts, best first",
  query: z.object({ q: z.string().min(1).max(200), limit: limit(10, 50) }),
  result: z.object({ passages: z.array(passageSchema), entities: z.array(entitySchema), facts: z.array(factSchema) }),
});

export const ExportGraph = endpoint({
  method: "GET",
  path: "/api/export",
  summary: "The whole graph, or what one document says; equal graphs give equal bytes",
  query: z.object({ format: z.enum(EXPORT_FORMATS).default("json"), document: z.string().optional() }),
  result: z.unknown(),
  produces: "application/json",
});

export type EntityQuery = z.infer<typeof entityQuerySchema>;
export type EntityPage = z.infer<typeof entityPageSchema>;
export type EntityDetail = z.infer<typeof entityDetailSchema>;
export type RelatedEntity = z.infer<typeof relatedEntitySchema>;
export type Passage = z.infer<typeof passageSchema>;
export type PageMention = z.infer<typeof pageMentionSchema>;
export type FactQuery = z.infer<typeof factQuerySchema>;
export type GraphNode = z.infer<typeof graphNodeSchema>;
export type GraphView = z.infer<typeof graphViewSchema>;
