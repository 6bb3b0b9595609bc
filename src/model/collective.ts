/** Names that mean several posts, or nobody in particular: 各部门经理, 班组长(3-5人), 企管科, all account managers. */
const collective = [
  /^(?:各|所有|全体|全部|本部门|部门内|部门全体|下属|辖区|其他|其它|若干|相关)/,
  /(?:等|们|若干|人员|员工|全员|成员|团队|部|科|处|室|组|班组|班|队|中心|公司|车间|门店|分行|支行|分公司)$/,
  /\d\s*(?:名|人|个|位)|[（(].*[)）]|[、，,;；]|\S\s*(?:及|和|与|或)\s*\S/,
  /^(?:all|every|each|any|other|several)\s|\b(?:team|staff|members?|employees|department|crew)$/i,
]

/** Whether a name in a list of reports names no single post, so that the list does not name them all one by one. */
export function isCollective(name: string): boolean {
  return collective.some((form) => form.test(name.trim()))
}
