/** Words that say the opposite of each other; those of a row's side say the same here. */
const opposites: readonly (readonly [zh: readonly [string, string], en: readonly [string, string]])[] = [
  [
    ['主要|首要', '次要'],
    ['primary|main|major', 'secondary|minor'],
  ],
  [
    ['全部|全面|所有|全体|全权|完全|整个', '部分|局部|个别'],
    ['all|full|fully|entire|whole', 'some|part|partly|partial|partially'],
  ],
  [
    ['直接', '间接'],
    ['direct|directly', 'indirect|indirectly'],
  ],
  [
    ['独立|单独|独自', '共同|联合|会同'],
    ['alone|independent|independently', 'joint|jointly|together'],
  ],
  [
    ['内部|对内', '外部|对外'],
    ['internal|internally|inside', 'external|externally|outside'],
  ],
  [
    ['国内|境内', '国外|海外|境外'],
    ['domestic|home', 'foreign|overseas|abroad'],
  ],
  [
    ['上级', '下级|下属'],
    ['superior|superiors', 'subordinate|subordinates|reports'],
  ],
  [
    [
      '事前|之前|以前|(?<=\\p{Script=Han})前(?![台期端提景往述后列任线沿置])',
      '事后|之后|以后|(?<=[^今其前最背先落]|^)后(?![勤台期端续备果方来者])',
    ],
    ['before|prior to', 'after'],
  ],
  [
    ['至少|最少|最低', '至多|最多|最高'],
    ['at least|minimum', 'at most|maximum|up to'],
  ],
  [
    ['高于|多于|大于|超过|超出', '低于|少于|小于|不足'],
    ['above|over|exceeding|more than', 'below|under|less than|fewer than'],
  ],
  [
    ['早于|提前', '晚于|推迟|延后'],
    ['early|earlier', 'late|later'],
  ],
  [
    ['增加|提高|提升|扩大|上调', '减少|降低|缩小|压缩|下调|削减'],
    ['increase|raise|expand', 'decrease|reduce|lower|cut'],
  ],
  [
    ['录用|聘用|招聘', '辞退|解聘|解雇|裁减'],
    ['hire|recruit', 'dismiss|lay off'],
  ],
  [
    ['采购|购买|购入|买入', '销售|出售|卖出'],
    ['buy|purchase', 'sell'],
  ],
  [
    ['应收|收款|收入', '应付|付款|支出'],
    ['receivable|receivables|income', 'payable|payables|expenditure'],
  ],
  [
    ['启用|开启|启动', '停用|关闭|中止'],
    ['enable|open|start', 'disable|close|stop'],
  ],
  [
    ['公开', '保密|机密'],
    ['public', 'confidential|secret'],
  ],
  [
    ['长期|永久|正式', '短期|临时|暂时'],
    ['permanent|long-term', 'temporary|short-term'],
  ],
]

const rows = opposites.map(([zh, en]) =>
  ([0, 1] as const).map((side) => new RegExp(`${zh[side]}|\\b(?:${en[side]})\\b`, 'giu')),
)

/** Whether one word of a text has given way to its opposite: 主要责任 → 次要责任. */
export function isTurnedRound(before: string, after: string): boolean {
  const [was, is] = [before.normalize('NFKC'), after.normalize('NFKC')]
  return rows.some((sides) => {
    const [one = 0, other = 0] = sides.map((side) => count(is, side) - count(was, side))
    return one * other < 0
  })
}

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0
