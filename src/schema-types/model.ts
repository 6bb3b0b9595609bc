// Generated from schemas/model.schema.json by `npm run generate`.

/**
 * A level by name, or with a description.
 */
export type Level =
  | string
  | {
      /**
       * Name of the level.
       */
      name: string
      /**
       * What the level means in general.
       */
      description?: string
    }
/**
 * A department, perhaps inside another.
 */
export type Department =
  | string
  | {
      /**
       * Id of the department; its name when left out.
       */
      id?: string
      /**
       * Name of the department.
       */
      name: string
      /**
       * The department it belongs to.
       */
      parent?: string
    }
/**
 * A category of roles.
 */
export type Category =
  | string
  | {
      /**
       * Id of the category; its name when left out.
       */
      id?: string
      /**
       * Name of the category.
       */
      name: string
    }

/**
 * A YAML file beside the roles: scales, competencies, ladders, KPIs, departments, categories. A workspace may have one such file or many.
 */
export interface ModelFile {
  /**
   * Scales of proficiency levels.
   */
  scales?: Scale[]
  /**
   * The competency dictionary.
   */
  competencies?: Competency[]
  /**
   * Roles of one family in order, lowest first.
   */
  ladders?: Ladder[]
  /**
   * Measures that roles refer to.
   */
  kpis?: KPI[]
  /**
   * Departments and units.
   */
  departments?: Department[]
  /**
   * Categories of roles; a usual set when left out.
   */
  categories?: Category[]
}
/**
 * Levels from the lowest to the highest.
 */
export interface Scale {
  /**
   * Id of the scale.
   */
  id: string
  /**
   * Name of the scale.
   */
  name?: string
  /**
   * Level 1 first.
   *
   * @minItems 2
   */
  levels: [Level, Level, ...Level[]]
}
/**
 * An entry of the competency dictionary.
 */
export interface Competency {
  /**
   * Id of the competency.
   */
  id: string
  /**
   * Knowledge, skill or ability.
   */
  kind: 'knowledge' | 'skill' | 'ability'
  /**
   * Name of the competency.
   */
  name: string
  /**
   * For everyone, for a family, for a role.
   */
  scope?: 'core' | 'family' | 'role'
  /**
   * What is meant by it.
   */
  definition?: string
  /**
   * Points that it is made of.
   */
  topics?: string[]
  /**
   * Id of a scale; the workspace's only scale when left out.
   */
  scale?: string
  /**
   * What one sees somebody do at each level: by level number or name.
   */
  levels?:
    | {
        /**
         * One or several observable behaviours.
         */
        [k: string]: string | string[]
      }
    | (string | string[])[]
}
/**
 * Roles of one family in order.
 */
export interface Ladder {
  /**
   * Id of the ladder.
   */
  id: string
  /**
   * Name of the ladder.
   */
  name: string
  /**
   * What the ladder is for.
   */
  description?: string
  /**
   * Roles, lowest grade first.
   *
   * @minItems 1
   */
  roles: [string, ...string[]]
}
/**
 * A measure with formula, unit and direction.
 */
export interface KPI {
  /**
   * Id of the KPI.
   */
  id: string
  /**
   * Name of the KPI.
   */
  name: string
  /**
   * How the figure is worked out, in words.
   */
  formula?: string
  /**
   * Unit of the figure.
   */
  unit?: string
  /**
   * Whether a higher or a lower value is better.
   */
  better?: 'higher' | 'lower' | 'target'
  /**
   * Where the figure is taken from.
   */
  source?: string
  /**
   * How often it is measured.
   */
  cycle?: 'day' | 'week' | 'ten-days' | 'month' | 'quarter' | 'half-year' | 'year'
  /**
   * What the figure says.
   */
  definition?: string
}
