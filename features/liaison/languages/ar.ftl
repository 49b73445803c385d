# The words of focal points and enquiries.
liaison-title = جهات التنسيق
liaison-lead = في كل هيئة من هيئات المكتب من يمكن للمجتمع المدني أن يكتب إليه. وكل من يكتب يتلقى ردا.
liaison-none = لا جهة تنسيق بعد
liaison-none-text = اكتبوا مع ذلك: المكتب يجيب.
liaison-find = البحث عن جهة التنسيق المعنية بي
liaison-find-lead = اذكروا الموضوع، ثم تقرؤون من يجيب وكيف تكتبون وماذا يحدث بعد ذلك.
liaison-find-button = بحث
liaison-found = جهة التنسيق المعنية بكم
liaison-found-none = لم تُسمّ جهة تنسيق لهذا الموضوع بعد. ويجيب موظفو شؤون الإشراك بدلا منها.
liaison-write-desk = الكتابة إلى موظفي شؤون الإشراك
liaison-beside = جهات أخرى قد تساعد
liaison-happens = ماذا يحدث
liaison-happens-first = { $n ->
    [zero] يصل كلامكم إلى جهة التنسيق وحدها، وتجيب في اليوم نفسه.
    [one] يصل كلامكم إلى جهة التنسيق وحدها، وتجيب خلال يوم عمل واحد.
    [two] يصل كلامكم إلى جهة التنسيق وحدها، وتجيب خلال يومي عمل.
    [few] يصل كلامكم إلى جهة التنسيق وحدها، وتجيب خلال { $n } أيام عمل.
    [many] يصل كلامكم إلى جهة التنسيق وحدها، وتجيب خلال { $n } يوم عمل.
   *[other] يصل كلامكم إلى جهة التنسيق وحدها، وتجيب خلال { $n } يوم عمل.
}
liaison-happens-deputy = إذا مضى ذلك اليوم، أجاب النائب خلال يومي عمل.
liaison-happens-desk = وإذا مضى هذا أيضا، انتقل كلامكم إلى موظفي شؤون الإشراك، فيقرؤونه عندئذ ويجيبون.
liaison-happens-end = يمكنكم الكتابة من جديد في أي وقت، حتى بعد الإغلاق.
liaison-all = الكل
liaison-any-region = أي منطقة
liaison-choose = يرجى الاختيار
liaison-choose-for-me = الأنسب للموضوع
liaison-all-seats = كل جهات التنسيق
liaison-all-states = كل الحالات
liaison-all-themes = كل المواضيع
liaison-desk-name = موظفو شؤون الإشراك في المكتب
liaison-theme = الموضوع
liaison-theme-hint = هذا هو العنوان الذي يظهر في القوائم. وقولوا كل ما عداه أدناه بكلماتكم.
liaison-region = المنطقة
liaison-language = لغة الرد
liaison-seat = جهة التنسيق
liaison-organisation = باسم أي منظمة
liaison-organisation-hint = يقرأ هذا أيضا ممثلوها ومديروها، وتقرأ جهة التنسيق اسمها.
liaison-for-myself = باسمي فقط
liaison-write = كتابة استفسار
liaison-write-here = الكتابة إلى جهة التنسيق هذه
liaison-write-lead = كلامكم مختوم لكم ولمن يجيبون. لا يعثر عليه أي بحث، ولا تحمله أي رسالة.
liaison-readers = أنتم ومن يجيبون عن جهة التنسيق
liaison-words = ما تريدون معرفته أو قوله
liaison-words-hint = لا تذكروا أحدا قد يعرّضه هذا للخطر. وإذا تضرر أحد بسبب مشاركته، فأبلغوا عن حادث بدلا من ذلك.
liaison-send = إرسال
liaison-save = حفظ
liaison-code-text = لا حاجة إلى حساب. بعد الإرسال يظهر رمز مرة واحدة، تعودون به وتقرؤون الرد وتكتبون من جديد.
liaison-code-title = رمزكم
liaison-code-lead = وصل استفساركم. بهذا الرمز تعودون إليه.
liaison-code-once = يظهر هذه المرة فقط. اكتبوه حيث لا يجده سواكم؛ ولا يستطيع المكتب إعطاءكم إياه من جديد.
liaison-code = الرمز
liaison-code-wrong = لا يُفتح أي استفسار بهذا الرمز. يرجى التحقق من الأرقام.
liaison-open = فتح
liaison-return = العودة إلى استفسار برمز
liaison-return-lead = اكتبوا الأرقام الستة عشر التي ظهرت عند الإرسال.
liaison-yours = استفساركم
liaison-leave = إغلاقه في هذا المتصفح
liaison-own = استفساراتكم
liaison-own-lead = ما سألتم عنه، وما سُئل عنه باسم منظمات تتحدثون باسمها.
liaison-own-none = لا استفسار بعد
liaison-own-none-text = يظهر هنا ما تسألون عنه مع الرد عليه.
liaison-enquiry = استفسار
liaison-subject = العنوان
liaison-answers = من يجيب
liaison-written = كُتب في
liaison-due = الرد قبل
liaison-answered = أُجيب في
liaison-closed = أُغلق في
liaison-turn = صاحب الدور
liaison-stage-seat = شاغل المقعد
liaison-stage-deputy = النائب
liaison-stage-desk = موظفو شؤون الإشراك
liaison-state = الحالة
liaison-state-waiting = ينتظر ردا
liaison-state-late = الرد متأخر
liaison-state-answered = أُجيب عنه
liaison-state-closed = مغلق
liaison-voice-writer = استفسار
liaison-voice-note = ملاحظة داخلية
liaison-notes = ملاحظات داخلية
liaison-note-add = إضافة ملاحظة داخلية
liaison-note-hint = لا يقرأ هذا صاحب الاستفسار أبدا. وتبقى الملاحظة مع الاستفسار عند تحويله.
liaison-note-readers = من يجيبون، الآن أو لاحقا
liaison-kept = الكلام لصاحبه ولجهة التنسيق. وإذا لم يُجب أحد في الوقت المحدد، انتقل إلى موظفي شؤون الإشراك.
liaison-trace = ما آل إليه
liaison-step-written = كُتب إلى: { $to }
liaison-step-answered = أجاب عنه: { $to }
liaison-step-again = كُتب من جديد إلى: { $to }
liaison-step-to-deputy = لم يُجب عنه في الوقت المحدد؛ يجيب الآن النائب عن: { $to }
liaison-step-to-desk = يجيب الآن موظفو شؤون الإشراك بدلا من: { $to }
liaison-step-passed-on = حُوّل من { $from } إلى { $to }
liaison-step-closed = أغلقه: { $to }
liaison-step-settled = سُوّي الأمر بحسب صاحب الاستفسار
liaison-step-ended = أُغلق مع حساب صاحبه
liaison-more = الكتابة من جديد
liaison-more-hint = إذا كان قد أُجيب عنه أو أُغلق، فإنكم تنتظرون ردا من جديد.
liaison-settled = سُوّي الأمر
liaison-answer = الرد
liaison-answer-hint = يقرأ صاحب الاستفسار هذا ردا من جهة التنسيق دون اسمكم.
liaison-answer-readers = صاحب الاستفسار ومن يجيبون
liaison-close = إغلاق
liaison-why = السبب
liaison-why-hint = يقرأ هذا صاحب الاستفسار، ويمكنه أن يكتب من جديد.
liaison-closed-already = أُغلق من قبل.
liaison-pass-on = تحويل
liaison-pass-on-hint = تقرأ جهة التنسيق الأخرى كل شيء، ومنه الملاحظات؛ ولا تقرؤونه بعد ذلك. ويقرأ صاحب الاستفسار أنه حُوّل.
liaison-there-already = هو هناك بالفعل.
liaison-seat-gone = لم تعد جهة التنسيق هذه قائمة. يرجى اختيار غيرها.
liaison-changed-meanwhile = غيّر شخص هذا في هذه الأثناء. يرجى الاطلاع عليه من جديد.
liaison-queue = استفسارات للرد عليها
liaison-queue-lead = ما ينتظر لدى كل جهة تنسيق، الأقرب موعدا أولا. دون كلام ولا أسماء.
liaison-queue-none = لا شيء للعرض
liaison-desk = جهات التنسيق التي تُدار
liaison-desk-lead = من يجيب عن أي هيئة، وإلى متى. والاستفسارات الموجهة إلى مقعد شاغر تصلكم فورا.
liaison-desk-none-text = أضيفوا واحدة لكل فرع من المكتب، ولمركز مكافحة الإرهاب، ولكل فريق عامل.
liaison-vacant-title = شاغرة
liaison-held-title = مشغولة
liaison-retired-title = لم تعد قائمة
liaison-vacant-text = لا يشغل أحد هذا المقعد الآن. يجيب النائب، وإلا فموظفو شؤون الإشراك.
liaison-seat-state-held = مشغول
liaison-seat-state-vacant = شاغر
liaison-seat-state-retired = لم يعد قائما
liaison-new = إضافة جهة تنسيق
liaison-edit = تعديل
liaison-edit-lead = يقرأ الجميع ما يرد هنا، لكن لا يقرؤون من يشغل المقعد: هذا يقرره شاغله وحده.
liaison-body = نوع الهيئة
liaison-body-branch = فرع من المكتب
liaison-body-centre = مركز الأمم المتحدة لمكافحة الإرهاب
liaison-body-working-group = فريق عامل تابع للاتفاق العالمي
liaison-body-name = اسم الهيئة
liaison-name = اسم جهة التنسيق
liaison-name-hint = اسم المقعد لا اسم شخص. وتحمله الردود.
liaison-other-languages = بلغات أخرى
liaison-themes = المواضيع
liaison-regions = المناطق
liaison-languages = اللغات
liaison-none-means-all = عدم الاختيار يعني الكل.
liaison-target = يجيب خلال (أيام العمل)
liaison-target-hint = يقرأ هذا من يكتبون. وإذا انقضى، يُخطر النائب ثم أنتم.
liaison-target-wrong = يرجى كتابة عدد صحيح من 1 إلى { $most }.
liaison-retire = لم تعد جهة التنسيق هذه قائمة
liaison-retire-hint = تختفي من كل القوائم ويمكن أن تعود.
liaison-retire-waiting = ما زالت هناك استفسارات تنتظر. حوّلوها أولا.
liaison-everyone = الجميع
liaison-appoint = من يجيب
liaison-times = من يجيب الآن
liaison-part = الصفة
liaison-part-holder = شاغل المقعد
liaison-part-deputy = نائب
liaison-holder = شاغل المقعد
liaison-deputy = النائب
liaison-person = الشخص
liaison-person-hint = من عُيّن جهة تنسيق أو موظف شؤون الإشراك.
liaison-from = من
liaison-from-hint = تركه فارغا يعني من الآن.
liaison-until = إلى
liaison-until-hint = آخر يوم. تركه فارغا يعني دون نهاية.
liaison-hand-over = تسليم المقعد
liaison-hand-over-text = من كان يجيب حتى ذلك الحين لا يقرأ شيئا هناك بعد الآن
liaison-both-parts = لا يكون أحد شاغلا للمقعد ونائبا فيه معا.
liaison-term-order = آخر يوم يسبق أول يوم. يرجى التحقق منهما.
liaison-nobody = لا أحد
liaison-unnamed = مشغول؛ الاسم غير معروض
liaison-note = مذكرة لمن يأتي بعدكم
liaison-note-lead = ما يجب أن يعرفه من يشغل هذا المقعد بعدكم.
liaison-note-next = من يجيبون هنا الآن ومن بعد، وموظفو شؤون الإشراك
liaison-note-none = لم يكتبها أحد بعد.
liaison-handover-hint = ما هو قيد العمل، وما وُعد به، ومن يُلجأ إليه. وهي مختومة.
liaison-name-me = اسمكم
liaison-name-me-label = إظهار اسمي للجميع لدى جهة التنسيق هذه
liaison-name-me-hint = هذا قراركم ويمكنكم تغييره في أي وقت. ولا تحمل الردود اسمكم أبدا.
liaison-figures = سرعة الرد
liaison-figures-text = عن كل ربع سنة انقضى. ولا يُذكر شيء إذا كتب أقل من عشرة، حتى لا يُعرف أحد.
liaison-figures-none = لا يمكن قول شيء بعد.
liaison-figures-due = ردود مستحقة
liaison-figures-in-time = في الوقت المحدد
liaison-figures-median = الوسيط (أيام العمل)
liaison-quarter-head = ربع السنة
liaison-quarter = الربع { $number } من { $year }
liaison-too-few = أقل من أن يُذكر
liaison-wait-seat = استفسارات تنتظر ردكم ({ $n })
liaison-wait-desk = استفسارات لم تُجب عنها أي جهة تنسيق ({ $n })
liaison-wait-vacant = جهات تنسيق شاغرة ({ $n })
liaison-own-enquiries = استفسارات كتبتموها
liaison-own-words = ما قلتموه في استفسارات
liaison-own-seats = جهات تنسيق أجبتم عنها
done-liaison-written = وصل استفساركم.
done-liaison-added = حُفظ.
done-liaison-left = أُغلق استفساركم في هذا المتصفح.
done-liaison-passed-on = حُوّل.
audit-enquiry-write = كُتب استفسار
audit-enquiry-add = أُضيف كلام إلى استفسار
audit-enquiry-settle = سُوّي استفسار
audit-enquiry-answer = أُجيب عن استفسار
audit-enquiry-note = أُضيفت ملاحظة إلى استفسار
audit-enquiry-close = أُغلق استفسار
audit-enquiry-pass-on = حُوّل استفسار
audit-enquiry-escalate = انتقل استفسار إلى النائب أو المكتب
audit-seat-add = أُضيفت جهة تنسيق
audit-seat-edit = عُدّلت جهة تنسيق
audit-seat-appoint = سُلّمت جهة تنسيق
audit-seat-note = كُتبت مذكرة لمن يأتي بعد
audit-seat-name = أُظهر اسم لدى جهة تنسيق أو أُخفي
mail-liaison-read-subject = هناك ما ينتظركم في Indaba
mail-liaison-read-body =
    تحية طيبة { $name }،

    هناك ما يلزم قراءته. يرجى تسجيل الدخول:

    { $link }
mail-liaison-late-subject = تأخر أمر في Indaba
mail-liaison-late-body =
    تحية طيبة { $name }،

    كان ينبغي أن يُجاب عن أمر قبل الآن، وجاء دوركم. يرجى تسجيل الدخول:

    { $link }
mail-liaison-vacant-subject = مكان شاغر في Indaba
mail-liaison-vacant-body =
    تحية طيبة { $name }،

    لا يشغل أحد مكانا ينبغي أن يُشغل. يرجى تسجيل الدخول:

    { $link }
