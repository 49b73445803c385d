# The words of the terms of reference.
terms-title = 职权范围
terms-lead = 办公室与组织彼此承担的义务。双方签署，双方均受其约束。
terms-version = 第{ $number }版
terms-since = 生效日期：{ $date }
terms-from-the-start = 启用之初
terms-in-force-since = 生效日期
terms-text = 文本
terms-untranslated = 此版本尚无您所用语言的文本。现显示英文文本。
terms-words-older = 较旧：第{ $number }版
terms-words-missing = 缺失
terms-write-in = 撰写文本：{ $language }
terms-history = 历史
terms-history-caption = 所有版本；均不作更改
terms-number = 版本
terms-published-by = 发布人
terms-reason = 变更理由
terms-not-in-force = 此版本已被取代。现应签署的是第{ $number }版。
terms-to-newest = 阅读现行版本
terms-all-versions = 所有版本
terms-with = 与{ $name }商定的职权范围
terms-signed-n = { $n ->
   *[other] { $n }个组织已签署。
}
terms-signed-unsaid = 目前暂不公布已签署的组织数目，以免有人得知其中任何一个组织的情况。
terms-as-of = 截至{ $date }
terms-figures-steady = 每月编制一次。变动所涉组织不足十个时不予显示，以免有人得知是哪个组织签署了。
terms-figures-exact = 此刻的准确数字，仅供办公室参阅。其他人看到的是每月编制一次的数字。
terms-kept = 办公室履行义务的情况
terms-year = 年份
terms-kept-in-time = 按时完成
terms-kept-share = { $share }%
terms-kept-unsaid = 不予公布：涉及的组织太少。
terms-duties-office = 办公室的义务
terms-duties-organisation = 组织的义务
terms-rule-days-n = { $n ->
   *[other] 双方签署后{ $n }个工作日内到期
}
terms-rule-months-n = { $n ->
   *[other] 每{ $n }个月
}
terms-side-office = 办公室
terms-side-organisation = 组织
terms-between = 办公室与{ $name }之间
terms-stands-outside = 非网络成员
terms-stands-unsigned = 尚未签署
terms-stands-by-organisation = 组织已签署，办公室尚未签署
terms-stands-by-office = 办公室已签署，组织尚未签署
terms-stands-in-force = 有效：双方已签署
terms-signatures = 签署情况
terms-nobody-signed = 尚无人签署此版本。
terms-owed-by-side = 签署方
terms-signed-by = 签署人
terms-signed-on = 日期
terms-digest = 所签文本的指纹
terms-sign-by = 请双方至迟于{ $date }签署。
terms-former-binds = 在双方签署本版之前，第{ $number }版继续有效。
terms-other-languages = 以其他语言阅读
terms-sign-title = 签署
terms-accept-sign = 我已阅读本职权范围，并代表{ $name }予以接受。
terms-accept-countersign = 我已阅读本职权范围，并代表办公室予以接受。
terms-accept-hint = 您的姓名、时间和上文的指纹将与签署一并保存。
terms-accept-needed = 请勾选，表示您已阅读并接受职权范围。
terms-sign-button = 签署职权范围
terms-audience = 该组织人员和办公室
terms-replaced = 您阅读期间，另一版本已生效。您尚未签署任何文本。第{ $number }版见下文，请阅读并签署该版本。
terms-text-differs = 您所签文本与此处保存的文本不符，签署未生效。请阅读下文并签署。
terms-both-sides = 您已代表另一方签署。本方须由他人签署。
terms-signed-meanwhile = 已有人代表贵方签署。签署信息见下文。
terms-owed-title = 双方的义务
terms-open-caption = 待办，按到期日
terms-done-caption = 已完成，最新的在前
terms-what = 内容
terms-owed-by = 义务方
terms-due = 到期日
terms-state = 状态
terms-done-on = 完成日期
terms-organisation = 组织
terms-state-open = 待办
terms-state-overdue = 逾期
terms-state-done = 已完成
terms-state-disputed = 有异议
terms-state-settled = 已完成，异议已答复
terms-state-lapsed = 随旧版失效
terms-state-all = 全部
terms-overdue-n = { $n ->
   *[other] { $n }项义务已逾期。
}
terms-office-overdue = { $n ->
   *[other] 办公室有{ $n }项义务已逾期。
}
terms-obligation = 义务
terms-obligations = 义务清单
terms-owed-office = 办公室的义务
terms-owed-organisation = 组织的义务
terms-owed-all = 双方
terms-none = 此处为空
terms-none-text = 没有符合条件的义务。
terms-unsigned = 尚未签署
terms-unsigned-lead = 网络中尚未由双方签署第{ $number }版的组织。
terms-all-signed = 所有组织均已签署
terms-to-sign-by = 签署期限
terms-not-asked = 尚未邀请
terms-bound-by = 目前适用版本
terms-by-version = 依据
terms-comes-again = 重复周期
terms-you-wrote = 您打开此页后，情况已有变化。您写的内容保留在此，可再次使用。
terms-step-done = 表示已完成
terms-step-disputed = 提出异议
terms-step-stands = 答复：维持
terms-step-reopened = 答复：重新待办
terms-do = 标明已完成
terms-note = 做了什么
terms-note-hint = 简要说明，便于对方查证。
terms-link = 可在何处查看
terms-link-hint = 网址，例如 https://example.org/report
terms-link-wrong = 请填写网址，例如 https://example.org/report。
terms-do-button = 已完成
terms-dispute = 对完成情况提出异议
terms-dispute-reason = 为何未完成
terms-dispute-hint = 对方将阅读并答复。
terms-dispute-button = 提出异议
terms-answer = 答复异议
terms-outcome = 处理结果
terms-outcome-stands = 已完成，理由如下
terms-outcome-reopened = 重新列为待办
terms-answer-words = 答复
terms-answer-button = 答复
terms-said-meanwhile = 已有人就此作出说明，内容见下文。
terms-new = 发布另一版本
terms-new-lead = 现行版本保持不变，可随时阅读。新版在双方签署之前对任何人不具约束力。
terms-changed-meanwhile = 您打开此表单后，另一版本已生效。您的版本未发布。您输入的内容保留在此，发布前请与现行版本比较。
terms-reason-label = 为何变更职权范围
terms-reason-hint = 公开。被请求重新签署者会首先读到。
terms-sign-within = 签署期限（工作日）
terms-sign-within-hint = 在此之前及之后，先前签署的版本继续有效。
terms-body-in = 文本：{ $language }
terms-body-hint = 空一行开始新段落，行首加#为标题。
terms-duties-hint = 如要取消某项义务，请清空其文本。不需要的行请留空。
terms-duty-in = 义务内容：{ $language }
terms-code = 代码
terms-code-hint = 小写字母a至z、数字和连字符。各版本中保持不变，待办事项即可延续。
terms-code-wrong = 请填写由小写字母a至z、数字和连字符组成的短代码。
terms-code-twice = 此代码重复。每项义务须有各自的代码。
terms-rule = 何时到期
terms-rule-days = 一次，签署后若干工作日
terms-rule-months = 每隔若干个月重复
terms-amount = 天数或月数
terms-number-wrong = 请填写1至{ $most }的整数。
terms-other-languages-title = 其他语言
terms-other-languages-hint = 每种语言须完整填写，或完全不填。未填的可日后补充，在此之前标为“缺失”或“较旧”。
terms-publish = 发布版本
terms-publish-audience = 所有人
terms-language-lead = 一经保存即可签署，不再更改。如需更正，请发布另一版本。
terms-language-keep = 保存此语言文本
terms-language-there = 此版本已有该语言文本。未作任何更改。
done-terms-signed = 已签署。您的签署信息见下文。
done-terms-published = 已发布。将请前一版的签署方签署本版。
network-kind-terms = 职权范围
audit-terms-publish = 发布职权范围版本
audit-terms-translate = 为职权范围增加语文本
audit-terms-sign = 签署职权范围
audit-obligation-done = 表示义务已完成
audit-obligation-dispute = 对义务提出异议
audit-obligation-answer = 答复异议
terms-wait-sign = 职权范围有待您签署：{ $name }
terms-wait-owed = 贵组织的义务：{ $what }
terms-wait-overdue = 办公室对各组织的义务已逾期（{ $n }）
mail-terms-sign-subject = Indaba上有待您签署的内容
mail-terms-sign-body =
    { $name }，您好：

    有一份文本有待您阅读并签署：

    { $link }
mail-terms-word-subject = Indaba上有您的新消息
mail-terms-word-body =
    { $name }，您好：

    有一则与您有关的新内容，请在此阅读：

    { $link }
mail-terms-due-subject = Indaba上有事项即将到期
mail-terms-due-body =
    { $name }，您好：

    { $n ->
       *[other] 有一事项还有{ $n }天到期。请在此查看：
    }

    { $link }
terms-part-changed = 无法撤销：合并后，已转移的职权范围或义务被更改。
terms-part-signed = 无法撤销：合并后，已为保留的记录签署职权范围。

# What is stored about a person
terms-own-signatures = 您签署的职权范围
terms-own-versions = 您发布的职权范围

terms-where = 在职权范围第{ $number }版上的签署
terms-where-stays = 双方均以所签署的内容为依据。贵组织退出网络时，职权范围即告终止。
