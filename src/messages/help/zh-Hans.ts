import type { HelpMessages } from './messages.ts'

// Facts: Partner Center pages of 2018-10 (21Vianet) and 2020-05 to 2023-10 (global), Microsoft 365 help of 2020 and
// 2021, "Product names and service plan identifiers" of 2019-04. The words are ours.
export const zhHans: HelpMessages = {
  related: '相关主题',
  allTopics: '全部主题',
  noSuchTopic: { title: '没有此主题', text: '链接可能已过时。全部主题列在此处。' },
  ownWords: '根据 2018 至 2023 年的公开文档自行编写。以合作伙伴中心的判定和帐单为准。',
  topics: {
    'delegated-admin': {
      title: '请求委派管理员权限',
      lead: '升级需要对客户的委派管理员权限，只能由客户的全局管理员授予。',
      sections: [
        {
          heading: '如何请求',
          steps: [
            '在合作伙伴中心创建包含委派管理员权限的经销商关系请求。',
            '把请求链接发给客户，并说明公司名称和要做的工作。',
            '客户的全局管理员打开链接，登录并接受。',
            '回到订阅页面，选择“重新检查”。',
          ],
        },
        {
          heading: '没有权限时',
          paragraphs: [
            '无法升级，也看不到许可证的交付情况。',
            '客户的部分信息也不显示，并且无法代客户联系支持人员。',
          ],
        },
        {
          heading: '完整权限与精细权限',
          paragraphs: [
            '委派管理员权限（DAP）只有“已授予”和“缺少”两种，按客户显示。',
            '精细委派管理员权限（GDAP）按角色授予，并有期限。转移许可证需要 Directory Writer 角色。',
            '客户可以随时终止这两种权限，下次检查时即可看到。',
          ],
        },
      ],
      related: ['several-channels', 'admin-center-21vianet'],
    },
    'several-channels': {
      title: '从多个渠道购买的客户',
      lead: '除本公司外，客户还可从其他合作伙伴、Microsoft 或世纪互联购买。判定升级时会全部考虑。',
      sections: [
        {
          heading: '为什么重要',
          paragraphs: [
            '有两项条件与客户已有的内容有关：目标计划，以及它增加的服务。',
            '无论从哪里购买都计算在内。其他合作伙伴售出的内容也可能影响升级。',
          ],
        },
        {
          heading: '能看到什么',
          paragraphs: [
            '列表只显示经由本公司购买的内容。其余部分在合作伙伴中心答复前为“无法核实”。',
            '在世纪互联运营的云中，从此处无法查看，只有客户的管理员能看到。',
          ],
        },
        {
          heading: '如何处理',
          steps: [
            '让客户的管理员在管理中心打开“计费 > 许可证”，告知其中的内容。',
            '若同样的计划或服务是从别处购买的，客户须在原购买渠道取消，或等待到期。',
            '选择“重新检查”，然后升级。',
          ],
        },
        {
          heading: '不能在合作伙伴之间转移',
          paragraphs: ['许可证订阅不能从一个合作伙伴转给另一个。须在前者结束，再在后者重新开始。'],
        },
      ],
      related: ['delegated-admin', 'changing-plans'],
    },
    'effect-on-the-bill': {
      title: '对计费的影响',
      lead: '对帐单而言，升级包含两件事：取消原订阅，并添加新订阅。',
      sections: [
        {
          heading: '原订阅',
          paragraphs: ['在升级当天结束。剩余天数的预付费用会作为返还金额退回。'],
        },
        {
          heading: '新订阅',
          paragraphs: [
            '在同一天开始，使用新的价格、新的订阅期限和提交的许可证数量。',
            '计费周期与原订阅相同。首次收费按到下一个计费日的天数计算。',
          ],
        },
        {
          heading: '如何查看帐单',
          steps: [
            '打开升级之后的帐单。',
            '找到原订阅的返还金额和新订阅的费用。',
            '比较两行的天数和许可证数量。',
          ],
        },
        {
          heading: '两个云的差别',
          paragraphs: [
            '合作伙伴中心按天计算。世纪互联运营的云的文档（2019 年）说明按月预付，并在下一份帐单中调整。',
            '没有价目表，因此不显示金额。以帐单为准。',
          ],
        },
      ],
      related: ['changing-plans', 'several-channels'],
    },
    'changing-plans': {
      title: '自行切换计划',
      lead: '没有可用的升级时，仍可通过新订阅逐步切换计划。',
      sections: [
        {
          heading: '何时使用',
          paragraphs: [
            '公开升级表中没有该计划，或有条件无法及时满足时。',
            '试用版、新商务订阅和按使用量计费的订阅也各有其他方法。',
          ],
        },
        {
          heading: '步骤',
          steps: [
            '在合作伙伴中心订购新计划，许可证数量要足够所有用户使用。',
            '等待新订阅生效，并核对它包含所需的服务。',
            '为避免丢失数据，在为每位用户分配新许可证的同时移除原许可证。',
            '没有用户使用原许可证之后，取消原订阅。',
          ],
        },
        {
          heading: '注意事项',
          paragraphs: [
            '选择数据服务相同或更多的计划。不再包含的服务，其数据会在一段时间后删除。',
            '曾为个别用户关闭的服务需要重新关闭。',
            '在取消原订阅之前，两个订阅都会计费。',
          ],
        },
      ],
      related: ['license-reassignment', 'effect-on-the-bill'],
    },
    'license-reassignment': {
      title: '许可证未能重新分配时',
      lead: '升级之后，个别用户可能没有新许可证。处理方法取决于原因。',
      sections: [
        {
          heading: '没有空闲的许可证',
          paragraphs: ['用户多于许可证。可增加许可证，或从不需要的帐户收回。'],
        },
        {
          heading: '服务计划冲突',
          paragraphs: [
            '用户从另一许可证获得了同一服务的其他版本，例如 Exchange Online。每位用户只能有其中之一。',
            '移除另一许可证，或关闭其中一项服务，然后重新分配。',
          ],
        },
        {
          heading: '另一许可证依赖原有服务',
          paragraphs: ['附加的产品可能依赖原计划的服务。可保留该服务，或移除该产品。'],
        },
        {
          heading: '未设置使用位置',
          paragraphs: ['有些服务并非在所有国家/地区都可用，因此每位用户都需要使用位置。设置后再分配。'],
        },
        {
          heading: '许可证来自组',
          paragraphs: ['此类许可证随组更改，不能按单个用户更改。只有客户的管理员可以更改。'],
        },
        {
          heading: '邮件地址重复',
          paragraphs: ['两个帐户在 Exchange 中使用同一地址。更改其中之一后再分配。'],
        },
      ],
      related: ['changing-plans', 'admin-center-21vianet'],
    },
    'admin-center-21vianet': {
      title: '由世纪互联运营的 Office 365 管理中心',
      lead: '在世纪互联运营的云中，合作伙伴中心不能管理用户。与升级有关的部分工作在管理中心完成。',
      sections: [
        {
          heading: '在其中完成的工作',
          steps: [
            '分配许可证：在“用户 > 活动用户”中选择用户，再设置许可证。',
            '查看已分配数量：打开“计费 > 许可证”。',
            '查看从别处购买的内容：同样打开“计费 > 许可证”。',
            '查看或终止与合作伙伴的关系：打开“合作伙伴关系”。',
          ],
        },
        {
          heading: '谁可以完成',
          paragraphs: [
            '客户的管理员，以及具有委派管理员权限的合作伙伴。',
            '分配许可证需要全局管理员或用户管理管理员角色。',
          ],
        },
        {
          heading: '升级之后',
          steps: [
            '打开 Uplift 中的回执，查看许可证数量。',
            '把新计划的许可证分配给用户。',
            '核对没有用户仍使用原计划的许可证。',
          ],
        },
      ],
      related: ['license-reassignment', 'delegated-admin'],
    },
  },
}
