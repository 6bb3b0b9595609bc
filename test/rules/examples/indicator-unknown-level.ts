import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'a level of another scale',
    files: {
      'roles/model.yaml': lines(
        'scales:',
        '  - { id: depth, levels: [了解, 精通] }',
        'competencies:',
        '  - id: product',
        '    kind: knowledge',
        '    name: 产品知识',
        '    levels:',
        '      了解: 能说出产品',
        '      精通: 能推荐产品',
        '      3: 能改进产品',
      ),
    },
    finds: ['roles/model.yaml:10:7'],
  },
  {
    title: 'levels of the scale, by name and by number',
    files: {
      'roles/model.yaml': lines(
        'scales: [{ id: depth, levels: [了解, 精通] }]',
        'competencies:',
        '  - { id: product, kind: knowledge, name: 产品知识, levels: { 了解: 能说出产品, 2: 能推荐产品 } }',
      ),
    },
    finds: [],
  },
]
