import type { StoppedMessages } from './messages.ts'

export const zhHans: StoppedMessages = {
  no_cloud: {
    title: '此主机上的 Uplift 尚未配置完成',
    text: [
      '页面没有指定所服务的云，因此 Uplift 无法启动。未向合作伙伴中心发送任何内容。',
      '安装 Uplift 的人员可以更改。位置是 index.html 的 meta 元素 uplift-cloud。须填写 global 或 21vianet。步骤见 deploy/README.md。',
    ],
    action: '重新加载',
  },
  other_cloud: {
    title: '此地址属于另一个云',
    text: (served) => [
      `此处安装的 Uplift 只服务于一个云：${served}。未向合作伙伴中心发送任何内容。`,
      '另一个云的地址，请向 Uplift 的运维人员了解。',
    ],
    action: '转到客户',
  },
  no_answer: {
    title: 'Uplift 的主机没有答复',
    text: [
      '已向主机查询当前登录的用户，但没有收到可用的答复。已提交的升级仍在进行。',
      '请检查网络连接，然后重新加载。若一直如此，需要联系 Uplift 的运维人员。没有答复的是 /auth/session。',
    ],
    action: '重新加载',
  },
  no_gateway: {
    title: '此主机没有网关',
    text: [
      '主机有答复，但无法说明当前登录的用户。因此 Uplift 不会启动，也未向合作伙伴中心发送任何内容。',
      '安装 Uplift 的人员可以更改。需要一个答复 /auth/session 的网关。详见 docs/gateway.md。',
    ],
    action: '重新加载',
  },
  no_sign_in: {
    title: '登录没有成功',
    text: [
      '登录后返回了此页面，但主机没有识别到登录。',
      '浏览器可能阻止了 Cookie。请允许此网站使用 Cookie，然后重新登录。',
      '若一直如此，需要联系 Uplift 的运维人员。',
    ],
    action: '重新登录',
  },
  signed_out: {
    title: '已退出登录',
    text: ['已提交的升级仍在进行，重新登录后可在此查看。'],
    action: '登录',
  },
}
