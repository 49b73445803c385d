appeals-title = 申诉
appeals-register = 决定登记册
appeals-register-lead = 办公室的每一项决定，包括所依据的标准、理由和申诉结果。不公布申请人名称。
appeals-register-caption = 已生效的决定，最新的在前
appeals-statistics = 决定统计
appeals-statistics-lead = 决定所需的工作日、作出不利决定的原因以及申诉结果。小于五的数字不予显示。
appeals-figures = 按类型和年份分列的决定
appeals-figures-ends = 按类型和年份分列的结果与申诉
appeals-criterion-languages = 其他语言
appeals-by-kind = 按类型分列的决定
appeals-by-criterion = 认定未达到的标准
appeals-others = 其他
appeals-few = 少于5个
appeals-figure-decided = 已决定
appeals-figure-median = 工作日中位数
appeals-figure-ninety = 工作日（九成不超过）
appeals-figure-in-time = 在期限内
appeals-figure-adverse = 不利决定
appeals-figure-lodged = 已提出申诉
appeals-figure-admissible = 已受理
appeals-figure-upheld = 维持决定
appeals-figure-overturned = 撤销决定
appeals-calendar = 办公室非工作日
appeals-calendar-lead = 期限不计星期六、星期日和以下日期。
appeals-calendar-caption = 非工作日
appeals-calendar-none = 尚未录入非工作日
appeals-calendar-none-text = 期限只跳过星期六和星期日。
appeals-calendar-name = 日期名称
appeals-calendar-add = 添加非工作日
appeals-calendar-remove = 删除
appeals-calendar-stays = 已告知的期限保持不变。只有今后设定的期限才跳过这一天。
appeals-criteria = 标准
appeals-criteria-lead = 作出决定前要求达到的条件。以提出请求当日有效的版本为准，即使之后有新版本。
appeals-criteria-of = 标准：{ $kind }
appeals-criteria-then = 所适用的标准
appeals-criteria-others = 其他决定的标准
appeals-criteria-none = 尚无标准
appeals-criteria-none-text = 在依据标准作出任何决定之前，标准会在此公布。
appeals-criteria-next = 发布下一版本
appeals-criteria-edit-lead = 每项标准需有英文标题和正文，其他语言随后补充。要取消某项标准，请清空其各栏。
appeals-criteria-publish = 发布此版本
appeals-criteria-reason-hint = 改动内容及原因，供所有人阅读。
appeals-criterion = 标准
appeals-criterion-new = 新增标准
appeals-criterion-title = 标题
appeals-criterion-text = 含义及证明方式
appeals-history = 版本
appeals-history-caption = 所有版本，最新的在前
appeals-history-version = 版本
appeals-history-reason = 修改原因
appeals-version-old = 此版本已不再有效，但仍适用于其有效期间提出的请求。
appeals-version-newest = 查看现行版本
appeals-in-force-since = 自{ $date }起生效
appeals-waiting = 等待第二人确认
appeals-waiting-caption = 尚未生效的决定，按期限排列
appeals-any = 全部
appeals-year = 年份
appeals-words = 理由中的字词
appeals-none-here = 没有符合的决定
appeals-none-here-text = 请减少筛选条件或换用其他字词。
appeals-no-decisions = 尚无决定
appeals-no-decisions-text = 办公室的每项决定生效后将在此公布。
appeals-head-decision = 决定
appeals-head-kind = 类型
appeals-head-outcome = 结果
appeals-head-date = 日期
appeals-head-criteria = 未达到的标准
appeals-head-reason = 理由
appeals-head-appeal = 申诉
appeals-head-organisation = 组织
appeals-subject = 涉及对象
appeals-made = 决定日期
appeals-received = 请求日期
appeals-due = 决定期限
appeals-appeal-until = 申诉截止日
appeals-lodged = 申诉提出日期
appeals-overdue = 逾期
appeals-public-reason = 理由（公开）
appeals-panel-public-reasons = 申诉小组的理由（公开）
appeals-whole = 决定全文
appeals-whole-audience = 当事方和参与决定的人员可阅读。
appeals-findings = 逐项认定
appeals-finding = 认定
appeals-comment = 评论
appeals-proposed-by = 提议人
appeals-confirmed-by = 第二人
appeals-sent-back-why = 退回原因
appeals-lapsed-why = 失效原因
appeals-confirm = 确认或退回
appeals-confirm-text = 您是第二人。确认后决定即生效，当事方会收到通知，申诉期开始计算。
appeals-confirm-button = 确认决定
appeals-confirm-audience = 当事方可见全文；所有人可见摘要
appeals-send-back = 退回
appeals-send-back-why = 不能确认的原因
appeals-see-appeal = 查看申诉
appeals-lodge = 对此决定提出申诉
appeals-lodge-lead = 将由未参与该决定的三人小组审查。您可在{ $date }结束前提出申诉。
appeals-lodge-button = 提出申诉
appeals-lodge-audience = 申诉秘书、申诉小组和办公室
appeals-grounds = 决定有误的理由
appeals-grounds-hint = 请说明哪些内容被忽略或误判，可用任何语言。提出后不能更改。
appeals-appeal = 申诉
appeals-decision = 决定
appeals-docket-lead = 等待您处理的事项，按期限排列。
appeals-docket-caption = 按期限排列的申诉
appeals-docket-none = 没有待办事项
appeals-docket-none-text = 有申诉需要您处理时，您会收到信件。
appeals-next-deadline = 下一期限
appeals-due-lodged = 审查期限
appeals-due-admissible = 组成小组期限
appeals-due-panel = 小组决定期限
appeals-due-overturned = 补救期限
appeals-reason-of-decision = 决定的理由
appeals-examine = 审查申诉
appeals-examine-legend = 是否予以受理？
appeals-examine-admissible = 受理：交申诉小组审理
appeals-examine-inadmissible = 不受理
appeals-examined-reason = 审查意见
appeals-save = 保存
appeals-panel = 申诉小组
appeals-appoint = 组成申诉小组
appeals-appoint-hint = 此处不列参与过该决定的人，也不列该组织的成员。
appeals-appoint-nobody = 目前无人可委任。请技术管理员邀请更多小组成员。
appeals-appoint-button = 委任
appeals-audience-concerned = 当事方和办公室
appeals-audience-secretary = 申诉秘书和审计员
appeals-audience-panel = 小组成员（信件通知）
appeals-audience-everybody = 所有人
appeals-declare = 您是否需要回避？
appeals-declare-text = 您声明无需回避后，即可查看案卷。如您认识当事方、曾参与此事或可能显得不公正，请说明。
appeals-deciders = 决定由以下人员作出：{ $names }
appeals-declaration = 声明
appeals-declaration-clear = 无需回避
appeals-declaration-conflict = 我有利益冲突
appeals-declaration-text = 具体情况
appeals-declaration-hint = 仅在有利益冲突时填写，您将因此回避。
appeals-declare-button = 声明
appeals-declares-by = 请在{ $date }前声明
appeals-vote = 您的表决
appeals-vote-legend = 应如何处理该决定？
appeals-vote-uphold = 维持
appeals-vote-overturn = 撤销
appeals-opinion = 您的意见
appeals-opinion-hint = 依据案卷说明理由。表决后不能更改。
appeals-vote-button = 表决
appeals-own-vote = 您已表决
appeals-step-down = 退出本小组
appeals-step-down-why = 原因
appeals-step-down-button = 退出
appeals-release = 解除小组成员职务
appeals-release-who = 小组成员
appeals-release-why = 原因
appeals-release-button = 解除职务
appeals-close = 记录小组决定
appeals-majority-upheld = 多数维持该决定。
appeals-majority-overturned = 多数撤销该决定。
appeals-reasons = 申诉小组的理由
appeals-reasons-hint = 供当事方阅读。请勿提及小组成员姓名。
appeals-public-reasons-hint = 所有人可读：请勿写出任何个人或组织的名称。
appeals-close-button = 结束申诉
appeals-remedy = 须补救的事项
appeals-remedy-hint = 例如：由另一名干事重新决定。
appeals-remedy-due = 完成日期
appeals-remedy-by = 至迟{ $date }
appeals-remedy-done = 已采取的措施
appeals-remedy-note = 采取了哪些补救措施
appeals-remedy-button = 已完成
appeals-interim = 临时措施
appeals-interim-stands = 申诉期间暂停执行该决定。
appeals-interim-over = 该决定未暂停执行。
appeals-interim-set = 更改临时措施
appeals-interim-stay = 申诉期间暂停执行决定
appeals-interim-hint = 适用于损害事后无法弥补的情况。
appeals-timeline = 进程
appeals-withdraw = 撤回申诉
appeals-withdraw-text = 决定将继续有效，且不能再次提出申诉。
appeals-withdraw-button = 撤回
appeals-kept = 申诉在此期间已有变化。您输入的内容保留在此，可供复制。
appeals-seat-asked = 待声明
appeals-seat-clear = 无需回避
appeals-seat-voted = 已表决
appeals-seat-released = 已解除职务
appeals-next-confirm = 由第二人确认或退回该决定。
appeals-next-sent-back = 尚未作出决定，可重新提议。
appeals-next-lapsed = 未作出决定，今后也不会作出：所涉事项已经终结。
appeals-next-may-appeal = 当事方可在{ $date }结束前提出申诉。
appeals-next-too-late = 申诉截止日为{ $date }。
appeals-next-none = 无：决定已生效。
appeals-next-appeal-lodged = 申诉秘书决定是否受理。
appeals-next-appeal-inadmissible = 无：申诉不予受理，决定继续有效。
appeals-next-appeal-admissible = 申诉秘书组成申诉小组。
appeals-next-appeal-panel = 申诉小组审理申诉。
appeals-next-appeal-upheld = 无：申诉小组维持该决定。
appeals-next-appeal-overturned = 办公室对该决定的后果予以补救。
appeals-next-appeal-remedied = 无：已予补救。
appeals-next-appeal-withdrawn = 无：申诉已撤回，决定继续有效。
appeals-next-declare = 请声明您是否需要回避。
appeals-next-vote = 请阅读案卷并表决。
appeals-next-voted = 您已表决，等待其他成员表决。
appeals-next-examine = 请决定是否受理申诉。
appeals-next-appoint = 请填补小组空缺。
appeals-next-close = 请记录小组的决定。
appeals-next-remedy = 请补救该决定的后果，并在此说明。
appeals-step-lodged = 提出申诉
appeals-step-admissible = 予以受理
appeals-step-inadmissible = 不予受理
appeals-step-appointed = 委任小组成员
appeals-step-clear = 小组成员声明无需回避
appeals-step-conflict = 小组成员声明有利益冲突并回避
appeals-step-stepped-down = 小组成员退出
appeals-step-released = 小组成员被解除职务
appeals-step-voted = 小组成员表决
appeals-step-upheld = 维持决定
appeals-step-overturned = 撤销决定
appeals-step-remedied = 已予补救
appeals-step-withdrawn = 撤回申诉
appeals-step-stayed = 暂停执行决定
appeals-step-stay-lifted = 恢复执行决定
decision-kind-admission = 接纳
decision-kind-suspension = 中止
decision-kind-departure = 退出
decision-kind-correction = 更正记录
decision-outcome-admitted = 接纳
decision-outcome-refused = 拒绝
decision-outcome-suspended = 中止
decision-outcome-lifted = 解除中止
decision-outcome-left = 自愿退出
decision-outcome-removed = 除名
decision-outcome-corrected = 已更正
decision-outcome-kept = 维持原状
decision-outcome-imposed = 应他方要求已更正
decision-outcome-unfounded = 未获证实，维持原状
decision-state-proposed = 已提议
decision-state-sent-back = 已退回
decision-state-lapsed = 已失效
decision-state-made = 已生效
decision-finding-met = 达到
decision-finding-not-met = 未达到
decision-finding-unclear = 需澄清
decision-appeal-none = 无
decision-appeal-lodged = 已提出
decision-appeal-inadmissible = 不予受理
decision-appeal-admissible = 已受理
decision-appeal-panel = 小组审理中
decision-appeal-upheld = 维持决定
decision-appeal-overturned = 撤销决定
decision-appeal-remedied = 已撤销并补救
decision-appeal-withdrawn = 已撤回
decision-names-a-criterion = 不利决定须至少指出一项未达到的标准。
decision-all-criteria-met = 如有标准未达到或不明确，则不能作出有利决定。
decision-proposed-already = 关于此事的决定已在等待第二人确认。
decision-changed-meanwhile = 有人先行处理，该决定已有变化。请重新加载页面。
decision-criteria-changed-meanwhile = 您编写期间，另一版本已生效。请在标准页面比较，然后重新打开此表单；您的文字仍在此处，可供复制。
decision-names-nobody = 所有人都会读到此内容，不得提及当事方名称。请改写，不要写出名称。
decision-cannot-be-appealed = 此决定不可申诉。
decision-appealed-already = 对此决定已有或曾有申诉。申诉只能提出一次。
decision-appeal-too-late = 申诉截止日为{ $date }（{ $zone }时间午夜），期限已过。您的文字仍在此处，可自行留存。
decision-appeal-changed-meanwhile = 您打开页面后，申诉已有变化。请查看后重新提交。
decision-seat-changed-meanwhile = 该席位已有变化：已表决，或小组成员已被解除职务。
decision-panel-complete = 小组成员已满。
decision-panel-impossible = 所选人员中有人不能加入本小组。请从名单中选择。
decision-panel-not-voted = 小组成员尚未全部表决。
decision-remedy-within-a-year = 请选择一年以内的日期。
decision-nothing-to-remedy = 无需补救：没有申诉撤销该决定，或已予补救。
network-kind-decision = 决定
done-confirmed = 决定已生效。
done-sent-back = 决定已退回。
done-lodged = 您的申诉已提出。本页显示每一步及其期限。
done-examined = 已保存，申诉方会收到通知。
done-panel-appointed = 已委任，每人都会收到信件。
done-released = 该小组成员已解除职务。请填补空缺。
done-declared = 谢谢。您现在可以查看案卷。
done-conflict-declared = 谢谢。您已退出本小组。
done-stepped-down = 您已退出本小组。
done-voted = 您已完成表决。
done-appeal-closed = 小组决定已记录，申诉方会收到通知。
done-appeal-withdrawn = 申诉已撤回。
done-remedied = 已保存，申诉方会收到通知。
done-criteria-published = 此版本已生效。之前提出的请求仍按前一版本审查。
appeals-decided-within = 在{ $n }个工作日内作出决定。
appeals-appealed-within = 可在{ $n }个工作日内提出申诉。
appeals-version = 第{ $n }版
appeals-overdue-count = 本页有{ $n }项申诉已逾期。
appeals-appoint-legend = 请选择{ $n }人
decision-panel-number = 请恰好选择{ $n }人。
appeals-wait-confirm = 有决定等待第二人确认（{ $n }）
appeals-wait-examine = 有申诉等待审查（{ $n }）
appeals-wait-seat = 有申诉小组等待您声明或表决（{ $n }）
mail-decision-waiting-subject = Indaba中有待您处理的事项
mail-decision-waiting-body = 
    { $name }，您好：

    有一项提议等待第二人确认，请阅读并作出决定：

    { $link }
mail-decision-made-subject = Indaba中有您的新消息
mail-decision-made-body = 
    { $name }，您好：

    有一项与贵组织有关的新内容，请登录阅读：

    { $link }
mail-decision-sent-back-subject = Indaba中有待您处理的事项
mail-decision-sent-back-body = 
    { $name }，您好：

    您的一项提议已被退回并附有理由：

    { $link }
mail-decision-lapsed-subject = Indaba中有您的新消息
mail-decision-lapsed-body = 
    { $name }，您好：

    您的一项提议已失效。可在此阅读原因：

    { $link }
mail-appeal-waits-subject = Indaba中有待您处理的事项
mail-appeal-waits-body = 
    { $name }，您好：

    有一项申诉等待您采取下一步：

    { $link }
mail-appeal-news-subject = Indaba中有您的新消息
mail-appeal-news-body = 
    { $name }，您好：

    您关注的事项有新进展，请登录阅读：

    { $link }
mail-panel-appointed-subject = Indaba中有待您处理的事项
mail-panel-appointed-body = 
    { $name }，您好：

    请您加入一个申诉小组。请先声明是否需要回避：

    { $link }
decision-part-changed = 无法撤销：合并后，某项决定所涉组织已更改。

# What is stored about a person
appeals-own-decisions = 您参与过的决定
appeals-own-appeals = 您提出的申诉
appeals-own-panels = 您获任的申诉小组
appeals-own-criteria = 您发布的标准

appeals-where = 登记册中关于该组织的决定
appeals-where-stays = 已签署的决定予以保留。只有能看到该组织的人才会在其旁看到名称。如认为决定有误，请在所示期限内提出申诉，或联系办公室。

# What changed since somebody was here, and what letters are about.
appeals-change-made = 关于{ $organisation }的决定
