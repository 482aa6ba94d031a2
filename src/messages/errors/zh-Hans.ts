import { formatFor } from '../format.ts'
import { faults } from './faults.zh-Hans.ts'
import type { ErrorsMessages } from './messages.ts'

const { count } = formatFor('zh-Hans')

export const zhHans: ErrorsMessages = {
  kinds: {
    offline: {
      title: '当前离线',
      what: '此浏览器没有网络连接，未加载也未发送任何内容。',
      next: '请检查网络连接，然后重试。',
    },
    no_answer: {
      title: '没有收到答复',
      what: '合作伙伴中心或途中的网络没有答复。',
      next: '请重试。若一直如此，需要联系网络管理人员。',
    },
    signed_out: {
      title: '登录已失效',
      what: '合作伙伴中心要求重新登录。已输入的内容会保留。',
      next: '请重新登录，之后会回到此页面。',
    },
    forbidden: {
      title: '此帐户无权查看',
      what: '合作伙伴中心不允许当前登录的角色访问。',
      next: '请向本公司的全局管理员或管理员代理申请相应角色。',
    },
    not_found: {
      title: '未找到，或不属于本公司',
      what: '合作伙伴中心不向本公司显示此内容。链接可能已过时，或属于另一个云。',
      next: '请核对页面上方的云，或在列表中查找客户。',
    },
    conflict: {
      title: '另一项操作正在进行',
      what: '合作伙伴中心仍在处理同一对象的另一项更改。',
      next: '请等待几分钟，然后重新加载。',
    },
    throttled: {
      title: '合作伙伴中心要求等待',
      what: '原因是请求数量受限（429）。未做任何更改，已输入的内容也会保留。',
      next: '稍后自动继续。',
    },
    refused: {
      title: '合作伙伴中心未接受请求',
      what: '请求已送达，但未执行。',
      next: '请复制相关 ID，并联系支持人员。',
    },
    server: {
      title: '合作伙伴中心出现问题',
      what: '其答复表示目前无法处理。',
      next: '请在几分钟后重试。若一直如此，需要联系支持人员。',
    },
    not_the_backend: {
      title: '答复并非来自合作伙伴中心',
      what: '答复来自登录页面、代理服务器或错误的地址。',
      next: '请检查网络连接和登录状态。Uplift 的运维人员可以核对后端地址。',
    },
    unreadable: {
      title: '无法读取答复',
      what: '已收到答复，但内容不完整，或格式与文档不符。',
      next: '请重试。若一直如此，需要联系支持人员。',
    },
    simulator_missing: {
      title: '演示已停止',
      what: '收到的响应并非来自模拟环境，因此未被采用。',
      next: '请重新加载页面，再次启动。',
    },
  },
  faults,
  since: (time) => `从 ${time} 开始`,
  opensAgainIn: (seconds) => `按合作伙伴中心的要求，${count(seconds, '秒')}后可用。`,
  forSupport: '相关 ID（联系支持人员时使用）',
  partnerCentersOwnWords: (text) => `合作伙伴中心原文：“${text}”`,
  toCustomers: '转到客户',
  signInAgain: '重新登录',
  reload: '重新加载页面',
}
