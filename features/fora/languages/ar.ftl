fora-title = المنتديات
fora-lead = هنا تتحاور منظمات الشبكة فيما بينها ومع المكتب. ويبين كل فضاء من يقرؤه.
fora-spaces = الفضاءات
fora-none = لا فضاءات بعد
fora-none-text = يفتح المكتب الفضاءات. وهنا ما يمكنك قراءته منها.
fora-topics = المواضيع
fora-newest = أحدث المواضيع
fora-search = البحث في المنتديات
fora-nothing-found = لا نتائج
fora-desk = ما ينتظر المكتب
fora-mine = منتدياتي
fora-new-space = فتح فضاء
fora-edit-space = تعديل الفضاء
fora-space-lead = لا يتغير من يقرأ الفضاء أبدا: ما قيل لبعض لا يُعرض على غيرهم.
fora-kind = لمن
fora-kind-hint = لا يمكن تغيير ذلك لاحقا.
fora-kind-public = عام
fora-kind-network = الشبكة
fora-kind-theme = محور
fora-kind-working-group = فريق عامل
fora-kind-invited = المنظمات المدعوة
fora-readers-public = يقرؤه الجميع. وتكتب فيه منظمات الشبكة والمكتب.
fora-readers-network = تقرؤه وتكتب فيه منظمات الشبكة والمكتب.
fora-readers-theme = يتناول محورا واحدا. تقرؤه وتكتب فيه منظمات الشبكة والمكتب.
fora-readers-working-group = تقرؤه منظمات الشبكة والمكتب. وتكتب فيه المنظمات المسماة له والمكتب.
fora-readers-invited = تقرؤه وتكتب فيه المنظمات المسماة له والمكتب. ولا يعلم غيرها بوجوده.
fora-read-by-public = يستطيع الجميع قراءة ما تكتبه.
fora-read-by-network = تستطيع الشبكة والمكتب قراءة ما تكتبه.
fora-read-by-theme = تستطيع الشبكة والمكتب قراءة ما تكتبه هنا.
fora-read-by-working-group = تستطيع الشبكة كلها والمكتب قراءة ما تكتبه.
fora-read-by-invited = تستطيع المنظمات المسماة لهذا الفضاء والمكتب قراءة ما تكتبه.
fora-theme = محور الفضاء
fora-theme-hint = للفضاء المخصص لمحور فقط.
fora-no-theme = بلا محور
fora-name = الاسم
fora-about = الغرض منه
fora-languages = لغات أخرى
fora-first-look = قراءة المنشورات الأولى قبل عرضها
fora-first-look-hint = ينتظر أول منشور لمنظمة نظر المكتب ثلاثة أيام عمل على الأكثر، ثم يُعرض من تلقاء نفسه.
fora-archive = لا يُكتب هنا بعد الآن
fora-archive-hint = يبقى كل ما قيل مقروءا. ويمكنك التراجع عن ذلك.
fora-archived = الأرشيف
fora-archived-text = هذا الفضاء أرشيف: كل شيء مقروء ولا يُكتب فيه بعد الآن.
fora-save = حفظ
fora-members = المنظمات المسماة
fora-members-lead = لا تكتب في هذا الفضاء إلا المنظمات المسماة هنا.
fora-members-none = لم تُسمَّ أي منظمة بعد.
fora-member-add = تسمية
fora-member-remove = إزالة
fora-find-organisation = البحث عن منظمة
fora-new-topic = بدء موضوع
fora-no-topics = لا مواضيع بعد
fora-no-topics-text = ما يُبدأ هنا يظهر هنا، الأحدث أولا.
fora-feed = المتابعة عبر موجز Atom
fora-solved = أُجيب عنه
fora-topic-closed = مغلق
fora-to-unread = إلى أول ما لم يُقرأ
fora-to-newest = إلى الأحدث
fora-arrange = ترتيب
fora-new = جديد
fora-is-answer = الجواب
fora-recommended = يوصي به المكتب
fora-the-office = المكتب
fora-an-organisation = منظمة من الشبكة
fora-wrote = كتبت { $name }:
fora-removed = أزال المكتب هذا المنشور. ويعرف كاتبه السبب وله أن يطعن.
fora-withdrawn = سحب الكاتب هذا المنشور.
fora-changed = عُدِّل؛ ما كان عليه
fora-redacted = حذف المكتب جزءا؛ لماذا
fora-quote = اقتباس
fora-edit = تعديل
fora-report = إبلاغ
fora-solve = هذا هو الجواب
fora-unsolve = ليس هو الجواب
fora-moderate = إشراف
fora-waits-how = لا يقرأ هذا إلا أنت والمكتب إلى أن يُقبل.
fora-reply = الرد
fora-sign-in = للكتابة هنا، سجّل الدخول باسم منظمة.
fora-watch = رسائل عن هذا الموضوع
fora-watch-hint = من يكتب هنا يتابع تلقائيا.
fora-watch-none = عند ذكري فقط
fora-watch-follow = متابعة: إعلامي بالجديد
fora-watch-mute = كتم: لا رسائل
fora-words = ما تود قوله
fora-words-hint = { "*" }تأكيد*، **تأكيد قوي**، - قائمة، > اقتباس، `رمز`، روابط https://، @اسم. السطر الفارغ يبدأ فقرة جديدة.
fora-language = لغة النص
fora-organisation = عن أي منظمة
fora-as = بأي اسم
fora-as-organisation = باسم منظمتي
fora-as-unlisted = دون اسمنا: بوصفنا إحدى منظمات الشبكة
fora-as-unlisted-hint = لا يرى اسمكم حينئذ إلا المكتب. ويسري ذلك على كل ما تقوله منظمتكم في هذا الفضاء إلى أن تُظهر اسمها من جديد في صفحة «أين يظهر اسمكم».
fora-as-office = باسم المكتب
fora-send = إرسال
fora-save-draft = حفظ كمسودة
fora-first-title = المنشورات الأولى
fora-first-how = يقرأ المكتب أول منشور لمنظمتك قبل غيره. وبعد ثلاثة أيام عمل يُعرض من تلقاء نفسه.
fora-topic-title = عنوان الموضوع
fora-topic-title-hint = قل في سطر واحد عمّ يدور.
fora-untitled = بلا عنوان
fora-state-held = ينتظر القراءة الأولى
fora-state-declined = لم يُقبل
fora-history = نسخ المنشور
fora-version-now = كما هو الآن
fora-version-until = حتى { $date }
fora-version-gone = لم يعد هذا النص موجودا.
fora-redacted-because = حذف المكتب جزءا للسبب التالي:
fora-edit-lead = تبقى النسخ السابقة مقروءة لمن يقرأ المنشور.
fora-declined-how = لم يقبل المكتب هذا المنشور. يمكنك تعديله وإرساله من جديد أو الطعن.
fora-withdraw = سحب المنشور
fora-withdraw-text = يُمحى النص والملفات نهائيا مع كل نسخه. ويبقى أثر لوجود منشور لأن غيرك قد يكون رد عليه.
fora-report-lead = أخبر المكتب بما هو خطأ في هذا المنشور. ولن يعلم بذلك غيره.
fora-why = ما الخطأ
fora-why-harm = يعرض أحدا للخطر
fora-why-names = يذكر اسم من لا ينبغي ذكره
fora-why-abuse = يسيء أو يهدد
fora-why-spam = إعلان أو خارج الموضوع
fora-why-other = شيء آخر
fora-report-words = ما ينبغي أن يعرفه المكتب
fora-report-send = إرسال البلاغ
fora-report-readers = لا يقرأ هذا إلا المكتب.
fora-report-danger = هل هُدد أحد أو أوذي بسبب مشاركته؟
fora-report-incident = الإبلاغ عن حادث
fora-reason = السبب
fora-reason-readers = يقرؤه كل من يقرأ الموضوع.
fora-reason-writer = يقرؤه كاتب المنشور.
fora-moderate-lead = كل تدبير ضد أحد يحتاج إلى سبب. وله أن يطعن خلال عشرين يوم عمل، ويجيب شخص آخر من المكتب.
fora-held-until = يُعرض من تلقاء نفسه بعد { $date }
fora-let-in = قبول
fora-decline = عدم القبول
fora-remove = إزالة المنشور
fora-restore = إعادته
fora-warn = إنذار الكاتب
fora-silence = منع الكاتب من الكتابة مدة
fora-silence-for = كم يوما
fora-silence-hint = لهذا التدبير الأخير فقط. وتبقى القراءة متاحة.
fora-silence-days = اذكر عدد الأيام من 1 إلى { $most }.
fora-silenced = يمكنك القراءة هنا، لا الكتابة قبل انقضاء { $date }. السبب وكيفية الطعن في «منتدياتي».
fora-dismiss = لا خطأ فيه
fora-recommend = التوصية به
fora-unrecommend = إلغاء التوصية
fora-redact = حذف جزء
fora-redact-text = اكتب المنشور كما ينبغي أن يبقى. ما تحذفه يزول من كل النسخ، ويبقى أثر الحذف وسببه مقروءا.
fora-split = جعله موضوعا مستقلا
fora-split-text = ينتقل إليه هذا المنشور وكل ما بعده. وتبقى روابطها صالحة.
fora-arrange-lead = يترك كل تغيير أثرا مع سببه. وتبقى روابط المنشورات صالحة.
fora-close = إغلاق الموضوع
fora-reopen = إعادة فتح الموضوع
fora-merge = ضم إلى موضوع آخر
fora-merge-into = عنوان الموضوع الآخر
fora-merge-hint = يجب أن يكون في الفضاء نفسه. وترتب المنشورات بحسب وقت كتابتها.
fora-move = نقل إلى فضاء آخر
fora-move-to = إلى أي فضاء
fora-move-hint = الفضاءات التي لا يقرؤها عدد أكبر فقط: ما قيل لبعض لا يُعرض على غيرهم.
fora-move-wider = سيقرؤه هناك عدد أكبر.
fora-choose = اختر
fora-no-such = لا يوجد هنا موضوع كهذا للضم إليه.
fora-nothing-left = لن يبقى شيء في الموضوع. انقل الموضوع كله.
fora-changed-meanwhile = غيّره أحد في هذه الأثناء. انظر إليه من جديد.
fora-part-changed = تغيرت منذئذ المنظمات المسماة للفضاءات.
fora-trace = { $what } ({ $date }). { $reason }
fora-trace-split-to = صارت منشورات من هنا موضوعا مستقلا
fora-trace-split-from = أُنشئ من منشورات موضوع آخر
fora-trace-merged-into = ضُم إلى موضوع آخر
fora-trace-merged-from = ضُم موضوع آخر إلى هذا
fora-trace-moved = نُقل إلى هنا من فضاء آخر
fora-poll-new = بدء استطلاع
fora-poll-question = سؤال الاستطلاع
fora-poll-choices-label = الخيارات
fora-poll-choices-hint = خيار في كل سطر.
fora-poll-choices = اكتب من 2 إلى { $most } من الخيارات، خيارا في كل سطر.
fora-poll-closes = اليوم الأخير
fora-poll-days = اختر يوما قادما خلال { $most } يوما.
fora-poll-until = مفتوح حتى { $date }
fora-poll-how = لكل منظمة صوت واحد يمكنها تغييره حتى ذلك الحين. وحتى ذلك الحين تُحفظ الأصوات دون أسماء، تحت علامات لا يقرؤها إلا مفتاح هذه المنصة؛ ثم تُمحى وتأتي النتيجة.
fora-poll-choice = الخيار
fora-poll-result = النتيجة
fora-organisations = المنظمات
fora-poll-protected = تُجمع الأعداد دون الخمسة أو تُترك، كي لا يُعرف أحد.
fora-poll-few = صوّت عدد قليل من المنظمات فلا تُذكر نتيجة.
fora-poll-counting = انقضى اليوم الأخير. يجري فرز الأصوات.
fora-poll-others = خيارات أخرى مجتمعة
fora-poll-there = لهذا الموضوع استطلاع بالفعل.
fora-poll-open = استطلاعه لا يزال مفتوحا.
fora-poll-over = انتهى هذا الاستطلاع.
fora-vote = تصويت
fora-vote-audience = ترى منظمتك ما تختاره؛ ولا يراه المكتب ولا غيره.
fora-desk-lead = المنشورات الأولى والبلاغات والطعون. يجيب عن الطعن من لم يقرر.
fora-desk-none = لا شيء ينتظر
fora-desk-held = منشورات أولى تنتظر
fora-desk-reports = منشورات أُبلغ عنها
fora-desk-contested = الطعون
fora-measure-decline = منشور أول لم يُقبل
fora-measure-removal = منشور أُزيل
fora-measure-warning = إنذار
fora-measure-silence = منع من الكتابة مدة
fora-measure-in-force = سارٍ
fora-measure-contested = طعن قيد الانتظار
fora-measure-stays = بقي بعد الطعن
fora-measure-lifted = أُلغي
fora-measure-at = تقرر
fora-measure-until = ينتهي
fora-measure-post = المنشور المعني
fora-appeal = الطعن
fora-appeal-answer = الرد على الطعن
fora-appeal-over = انقضت مهلة الطعن.
fora-appeal-readers = لا يقرأ هذا إلا المكتب. ويجيب من لم يقرر.
fora-contest = تقديم طعن
fora-contest-text = قل ما يعارض ذلك، حتى { $date }.
fora-answer-appeal = الرد على الطعن المقدم
fora-lift = إلغاء التدبير
fora-stays = يبقى
fora-somebody-else = من قرر لا يجيب عن الطعن. اطلب ذلك من شخص آخر في المكتب.
fora-moderation = الإشراف بالأرقام
fora-moderation-lead = ما فعله المكتب في المنتديات، ربعا بعد ربع.
fora-moderation-how = يظهر كل ربع بعد انقضائه، لكل الفضاءات معا. ولا تُذكر الأعداد دون العشرة.
fora-moderation-table = الإجراءات بحسب الربع
fora-quarter = الربع
fora-span = { $from } – { $to }
fora-fewer = أقل من 10
fora-act-report = البلاغات
fora-act-removal = منشورات أُزيلت
fora-act-redaction = أجزاء حُذفت
fora-act-decline = منشورات أولى لم تُقبل
fora-act-warning = إنذارات
fora-act-silence = حالات المنع من الكتابة
fora-act-appeal = طعون مقدمة
fora-act-lifted = تدابير أُلغيت
fora-mine-lead = اسمك بعد @، والرسائل عما تتابعه، والمسودات، وما تقرر.
fora-handle = الاسم بعد @
fora-handle-hint = يمكن لغيرك أن يقصدك به. يظهر بجانب منشوراتك حيث يظهر اسم منظمتك، لا في غير ذلك. اتركه فارغا إن لم ترد اسما.
fora-handle-letters = استعمل من حرفين إلى ثلاثين من الحروف الصغيرة a إلى z أو الأرقام أو - أو _، بحرف أو رقم في الطرفين.
fora-handle-taken = لدى شخص آخر هذا الاسم.
fora-digest = رسائل عما تتابعه
fora-digest-hint = تقول الرسالة إن هناك جديدا، لا ما هو.
fora-digest-daily = مرة في اليوم على الأكثر
fora-digest-weekly = مرة في الأسبوع على الأكثر
fora-digest-never = أبدا
fora-drafts = المسودات
fora-own-posts = المنشورات في المنتديات
fora-own-name = الاسم في المنتديات
fora-own-drafts = مسودات للمنتديات
fora-own-reading = المواضيع المقروءة والمتابعة
fora-own-measures = ما تقرر في المنتديات
fora-own-reports = منشورات أبلغت عنها
fora-own-replies = عناوين الرد بالبريد
fora-where = منشورات في الفضاء «{ $title }»
fora-where-hidden = منشورات في فضاء لا تقرؤه
fora-wait-desk = النظر فيما ينتظر في المنتديات ({ $n })
fora-wait-measure = قرر المكتب أمرا بشأن أحد منشوراتك. ويمكنك الطعن.
done-forum-withdrawn = سُحب المنشور.
done-forum-reported = وصل بلاغك إلى المكتب. وستُعلم بالقرار.
done-forum-appealed = وصل طعنك.
done-forum-replies-ended = انتهت كل عناوين الرد بالبريد.
mail-forum-meant-subject = ذكرك أحد في منتدى
mail-forum-desk-subject = أمر ينتظر في المنتديات
mail-forum-decided-subject = قرر المكتب أمرا في المنتديات
mail-forum-news-subject = هناك جديد فيما تتابعه
mail-reply-late-subject = لم يُقبل ردّك بالبريد: لم يعد عنوانه صالحًا
mail-reply-sender-subject = وصل ردّ بالبريد باسمك من عنوان آخر، ولم يُقبل
mail-reply-closed-subject = لم يُقبل ردّك بالبريد: لا تمكن الكتابة هناك الآن
mail-reply-empty-subject = لم يُقبل ردّك بالبريد: لم نجد فيه كلامًا لك
mail-reply-long-subject = لم يُقبل ردّك بالبريد: إنه أطول مما ينبغي
mail-reply-quoted-subject = لم يُقبل ردّك بالبريد: تعذر تمييز ما اقتُبس فيه من كلامك
mail-reply-large-subject = لم يُقبل ردّك بالبريد: حجمه مع المرفق أكبر مما ينبغي. الكلمات وحدها تصل
mail-reply-named-subject = لم يُقبل ردّك بالبريد: فيه اسمك أو اسم منظمتك، وأنت تظهر هناك بلا اسم. لم يره أحد
mail-reply-refused-subject = لم يُقبل ردّك بالبريد: افتح الصفحة لتعرف السبب، واكتبه هناك
mail-reply-failed-subject = لم يُقبل ردّك بالبريد: كان الخلل من عندنا. نرجو أن تكتبه مجددًا في الصفحة
audit-forum-space-add = فُتح فضاء منتدى
audit-forum-space-edit = عُدّل فضاء منتدى
audit-forum-space-name = سُميت منظمة لفضاء منتدى
audit-forum-space-unname = أُزيلت منظمة من فضاء منتدى
audit-forum-space-import = جُلبت منشورات إلى فضاء منتدى
audit-forum-topic-set-state = أُغلق موضوع أو أُعيد فتحه
audit-forum-topic-solve = عُيّن جواب موضوع
audit-forum-topic-split = قُسم موضوع
audit-forum-topic-merge = ضُمت مواضيع
audit-forum-topic-move = نُقل موضوع
audit-forum-topic-open-poll = بدأ استطلاع
audit-forum-topic-close-poll = انتهى استطلاع
audit-forum-post-write = كُتب منشور
audit-forum-post-edit = عُدّل منشور
audit-forum-post-withdraw = سحب الكاتب منشورا
audit-forum-post-report = أُبلغ عن منشور
audit-forum-post-let-in = قُبل منشور أول
audit-forum-post-decline = رُفض منشور أول
audit-forum-post-remove = أزال المكتب منشورا
audit-forum-post-restore = أُعيد منشور
audit-forum-post-redact = حُذف جزء من منشور
audit-forum-post-warn = أُنذر كاتب منشور
audit-forum-post-silence = مُنع كاتب منشور من الكتابة مدة
audit-forum-post-recommend = تغيرت التوصية بمنشور
audit-forum-post-dismiss = رُدت بلاغات عن منشور
audit-forum-measure-contest = طُعن في تدبير في المنتديات
audit-forum-measure-answer = أُجيب عن طعن في المنتديات
fora-posts = { $n ->
    [zero] لا منشورات
    [one] منشور واحد
    [two] منشوران
    [few] { $n } منشورات
    [many] { $n } منشورا
   *[other] { $n } منشور
}
fora-unread = { $n ->
    [zero] لا جديد
    [one] منشور لم يُقرأ
    [two] منشوران لم يُقرآ
    [few] { $n } منشورات لم تُقرأ
    [many] { $n } منشورا لم يُقرأ
   *[other] { $n } منشور لم يُقرأ
}
mail-forum-meant-body =
    تحية طيبة { $name }،

    ذكرك أحد في منشور. اقرأه هنا:

    { $link }
mail-forum-desk-body =
    تحية طيبة { $name }،

    بلاغ أو طعن ينتظر في المنتديات:

    { $link }
mail-forum-decided-body =
    تحية طيبة { $name }،

    قرر المكتب في المنتديات أمرا يعنيك. ما هو، وما يمكنك فعله، مذكور هنا:

    { $link }
mail-forum-news-body =
    تحية طيبة { $name }،

    هناك جديد في موضوع تتابعه:

    { $link }

# What changed since somebody was here, and what letters are about.
fora-change-posts = قيل شيء جديد: { $title }
fora-topic = حين يذكرك أحد في المنتديات
fora-topic-news = الجديد في المواضيع التي تتابعها

# Files of posts.
fora-files = الملفات
fora-files-add = إضافة ملفات
fora-files-how = قبل حفظ أي ملف يُزال منه ما يكشفه دون أن يظهر فيه: من أعدّه وأين ومتى وبماذا. ولا تُحفظ إلا النسخة المنظّفة. أما ما يُقرأ فيه فيبقى، فيُرجى مراجعته أولا. ولا يُخبَر أحد بمن أرسله.
fora-files-hint = PDF أو Word (DOCX) أو Excel (XLSX) أو نص OpenDocument (ODT) أو صورة (JPEG أو PNG أو WebP أو GIF) أو نص عادي أو CSV؛ حتى 3 ملفات، وحتى 10 ميغابايت معا. ويقرؤها من يقرأ المنشور.
fora-files-draft = لا تحفظ المسودة ملفات: اخترها عند الإرسال.
fora-file = الملف { $number }
fora-file-nameless = ملف
fora-file-again = يُرجى اختيار هذا الملف مرة أخرى: لم يُحفظ منه شيء، إذ يلزم تصحيح أمر آخر أولا.
fora-files-many = أقصى عدد من الملفات في المنشور { $most }. يُرجى إزالة أحدها أولا.
fora-files-redacted = حذف المكتب شيئا من هذا المنشور، فلا يمكن إضافة ملف إليه.
fora-file-drop = إزالة: { $name }
fora-files-drop-hint = الملف الذي تزيله يُمحى نهائيا، ولا تعرضه النسخ السابقة أيضا.
fora-redact-files = وتُمحى معه ملفات المنشور.
audit-forum-post-file-refused = وُجدت برمجيات خبيثة في ملف منشور
audit-forum-post-file-looked-at = فُحص ملف منشور بحثا عن برمجيات خبيثة
audit-forum-post-file-removed = أُزيل ملف منشور من جديد
fora-topic-replies = ما يصير إليه الرد بالبريد

# Answers by mail.
fora-replies = الرد بالبريد
fora-replies-about = تحمل كل رسالة كاملة عن موضوع تتابعه عنوانًا يمكنك الرد به خلال 30 يومًا. من يعرف هذا العنوان يستطيع أن يكتب مكانك إذا وضع عنوانك مرسِلًا. الرسائل التي لا تقول إلا القليل لا تحمل شيئًا منه.
fora-replies-end = إنهاء كل هذه العناوين
fora-replies-open = { $n ->
    [zero] لا عنوان صالح الآن.
    [one] عنوان واحد صالح الآن.
    [two] عنوانان صالحان الآن.
    [few] { $n } عناوين صالحة الآن.
    [many] { $n } عنوانًا صالحًا الآن.
   *[other] { $n } عنوان صالح الآن.
}
