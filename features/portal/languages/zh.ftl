# The start page and the standing pages.
portal-home-title = 在这里，民间社会的意见有人征询，也有人答复
portal-home-lead = 办公室就自身工作与各组织磋商，并公开说明如何处理所听到的意见。
portal-home-1 = 任何人都不应因参与而受到伤害：组织自行选择显示什么，最初只有办公室能看到。
portal-home-2 = 凡发表意见者都会得到答复：无论是否采纳，均说明理由。
portal-home-3 = 组织和干事凭邀请加入。
portal-accessibility-title = 无障碍
portal-accessibility-lead = 每项任务都可以不用脚本，仅用键盘或屏幕阅读器完成。
portal-accessibility-1 = 各页面力求符合《网页内容无障碍指南》2.2 AA 级。
portal-accessibility-2 = 如有任何障碍，请告知办公室，我们会改正。
portal-privacy-title = 隐私
portal-privacy-lead = 我们只保存工作所需的内容，不保存任何追踪您的内容。
portal-privacy-1 = 不记录网络地址，也不记录您的设备信息。任何页面都不从其他网站加载内容。
portal-privacy-2 = 一个 Cookie 用于保持登录，另一个用于保存您的语言。
portal-privacy-3 = 谁查看或修改过您的账户，都记入您可以阅读的日志。
