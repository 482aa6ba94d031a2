import type { SessionMessages } from './messages.ts'

export const zhHans: SessionMessages = {
  closed: {
    worker: {
      title: '演示版的服务工作进程正在控制此页面，因此无法提交。',
      what: '其注册已移除，重新加载后即会停止。若仍然存在，请关闭 Uplift 的所有标签页，并清除此网站的数据。',
      action: '重新加载页面',
    },
  },
}
