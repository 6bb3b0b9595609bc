import type { DoctorWords } from '../doctor-words.js'

/** What the doctor says in Chinese. */
export const doctor: DoctorWords = {
  parts: { node: 'Node', git: 'git', fonts: '字体', cache: '缓存', browser: '浏览器' },
  origins: { named: '由您指定', embedded: '随 Rolewright 安装', system: '本机已安装' },
  withoutSandbox: '（未启用沙箱）',
  fontFiles: (files, families) => `${files} 个文件：${families}`,
  tried: (bytes) => `已试生成一页中英文（${bytes} 字节）`,
  allWell: '所需的一切都已就绪。',
  missing: (parts) => `有 ${parts} 项需要处理，请按带 ✗ 的行中的说明操作。`,
}
