# كلمات تقييمات المخاطر والحوادث والدروس المستفادة.
safety-title = السلامة
safety-lead = ما قد تعنيه المشاركة لهذه المنظمة: { $name }، وما يُتخذ لحمايتها، وما يجوز أن يحدث في هذه الأثناء.
safety-readers = من يتكلمون باسم المنظمة وموظفو المكتب المعنيون بإشراك المجتمع المدني
safety-begin = بدء التقييم
safety-write = كتابة التقييم
safety-write-lead = تكتبون هذا النص مع الطرف الآخر. ولا يسري أي شيء على المنظمة ({ $name }) قبل توقيع الطرفين.
safety-history = جميع النسخ
safety-report = الإبلاغ عن حادث
safety-gates = ما يجوز أن يحدث الآن
safety-gate-what = ماذا
safety-gate-now = الآن
safety-gate-why = لماذا لا
safety-gate-open = جائز
safety-gate-closed = ليس الآن
safety-none = لا يوجد تقييم بعد
safety-none-text = يمكن لأي من الطرفين أن يبدأ. يبيّن التقييم ما قد يصيب الأشخاص، وما يُتخذ لمنعه، وما توافق عليه المنظمة.
safety-version = نسخة
safety-versions = النسخ
safety-under-way = قيد الكتابة
safety-in-force = سارية
safety-signatures = التوقيعات
safety-side = باسم
safety-side-organisation = المنظمة
safety-side-office = المكتب
safety-signed-by = وقّعها
safety-signed-on = تاريخ التوقيع
safety-digest = البصمة
safety-sign-title = توقيع هذه النسخة
safety-accept-sign = قرأت هذه النسخة وأوقّعها باسم المنظمة: { $name }.
safety-accept-countersign = قرأت هذه النسخة وأوقّعها باسم المكتب.
safety-accept-hint = تسري متى وقّعها الطرفان. وأي تغيير بعد ذلك ينشئ نسخة جديدة يوقّعها الطرفان من جديد.
safety-accept-needed = يرجى تأكيد أنكم قرأتم هذه النسخة.
safety-sign-button = توقيع
safety-withdraw = سحب ما اتُّفق عليه
safety-withdraw-text = ابتداء من هذه اللحظة لا يرى المنظمة أحد سوى المكتب، ولا تُدعى ولا تُسمّى ولا يُجتمع بها إلى أن يوقّع الطرفان من جديد. وتبقى الأماكن التي قُبلت من قبل، ويمكن التخلي عنها عند الحاجة.
safety-withdraw-button = سحب
safety-context = أين تعمل المنظمة وفي أي ظروف
safety-context-hint = ما هو معروف علنا، ومن يراقب، ومن أصابه ضرر من قبل. لا تذكروا اسم أحد قد يعرّضه هذا النص للخطر.
safety-threats = ما قد يحدث
safety-threat = التهديد
safety-what = ما قد يحدث
safety-what-hint = تهديد واحد في كل مرة.
safety-who = من قد يصيبه الضرر
safety-likelihood = الاحتمال
safety-likelihood-1 = مستبعد جدا
safety-likelihood-2 = مستبعد
safety-likelihood-3 = ممكن
safety-likelihood-4 = مرجح
safety-likelihood-5 = مرجح جدا
safety-severity = الخطورة
safety-severity-1 = لا تُذكر
safety-severity-2 = بسيطة
safety-severity-3 = متوسطة
safety-severity-4 = شديدة
safety-severity-5 = بالغة الشدة
safety-mitigation = تدبير التخفيف
safety-mitigation-hint = ما يُتخذ كي لا يحدث ذلك، أو كي يقل ضرره.
safety-owner = من يتولى ذلك
safety-by = الموعد
safety-residual-likelihood = الاحتمال المتبقي
safety-residual-severity = الخطورة المتبقية
safety-before = المخاطر قبل التخفيف
safety-after = المخاطر المتبقية
safety-not-weighed = لم تُقدّر بعد
safety-weighed = { $level } (الاحتمال { $likelihood }، الخطورة { $severity }: { $score })
safety-matrix = المخاطر هي حاصل ضرب الاحتمال في الخطورة: من 1 إلى 4 منخفضة، ومن 5 إلى 9 متوسطة، ومن 10 إلى 15 مرتفعة، ومن 16 إلى 25 مرتفعة جدا. ويُعتدّ بأعلى المخاطر المتبقية للتقييم كله.
safety-more = إضافة تهديد آخر
safety-nothing-yet = لم يُكتب هنا شيء بعد.
safety-level = المخاطر المتبقية
safety-level-low = منخفضة
safety-level-moderate = متوسطة
safety-level-high = مرتفعة
safety-level-very-high = مرتفعة جدا
safety-allowed = ما توافق عليه المنظمة
safety-allowed-text = بيّنوا لكل بند أعلى مخاطر متبقية يجوز معها أن يحدث.
safety-allow-no = لا موافقة
safety-allow-up-to = موافقة، حتى هذا الحد من المخاطر المتبقية: { $level }
safety-exposure-public-listing = يرى الجميع سجل المنظمة
safety-exposure-network-listing = ترى الشبكة سجل المنظمة
safety-exposure-invitation = تُدعى باسمها
safety-exposure-meeting-in-person = اجتماعات حضورية
safety-exposure-meeting-online = اجتماعات عبر الإنترنت
safety-exposure-publication = يُنشر ما تقوله باسمها
safety-exposure-disclosure = يُنقل إلى آخرين ما أطلعت عليه المكتب
safety-written-by = كتبها
safety-written-on = تاريخ الكتابة
safety-review = تُراجع قبل
safety-review-hint = بعد هذا اليوم تنتهي صلاحية التقييم، ولا يجوز أن يحدث شيء جديد.
safety-review-table = مواعيد مراجعة التقييم
safety-review-within = خلال
safety-review-latest = في موعد أقصاه
safety-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $n } أشهر
    [many] { $n } شهرا
   *[other] { $n } شهر
}
safety-review-past = انقضى هذا اليوم. يرجى اختيار يوم لاحق.
safety-review-late = مع هذه المخاطر المتبقية يجب أن تكون المراجعة أقرب. عدد الأشهر: { $months }، وآخر يوم: { $date }.
safety-review-over = انقضى يوم مراجعة هذه النسخة. يرجى كتابة نسخة جديدة.
safety-save-text = كل نص تحفظونه نسخة قائمة بذاتها. ويمكن للطرفين قراءته ومتابعة الكتابة.
safety-hand = طلب القراءة من الطرف الآخر
safety-keep = حفظ كمسودة
safety-choose = يرجى الاختيار
safety-theirs = ما حُفظ في هذه الأثناء
safety-meanwhile = حُفظت نسخة أخرى وأنتم تكتبون. تجدونها أعلاه ونصكم أدناه. اجمعوا بين النصين واحفظوا النتيجة.
safety-threat-needed = يرجى وصف تهديد واحد على الأقل.
safety-text-differs = لم تعد هذه هي النسخة التي قرأتموها. يرجى قراءتها من جديد.
safety-gaps = في هذه النسخة ثغرات. يرجى استكمالها قبل أن يوقّعها أحد.
safety-both-sides = وقّعتم باسم الطرف الآخر. يجب أن يوقّع شخص آخر باسم هذا الطرف.
safety-signed-already = سبق أن وقّع طرفكم.
safety-nothing-agreed = لا يوجد نص سارٍ يمكن سحبه.
safety-compared = ما تغيّر من النسخة { $from } إلى النسخة { $to }
safety-no-changes = الكلمات هي نفسها.
safety-state-none = لا يوجد بعد
safety-state-draft = مسودة
safety-state-awaiting-organisation = في انتظار المنظمة
safety-state-awaiting-office = في انتظار المكتب
safety-state-agreed = متفق عليه
safety-state-expired = منتهي الصلاحية
safety-state-superseded = حلت محله نسخة أخرى
safety-state-withdrawn = مسحوب
safety-state-outside = خارج الشبكة
safety-desk = تقييمات المخاطر
safety-desk-lead = وضع التقييمات. أما النصوص فيقرؤها المخولون في صفحة كل منظمة.
safety-desk-none = لا شيء للعرض
safety-show-all = الكل
safety-show-ours = في انتظارنا
safety-show-due = حان موعد مراجعتها
safety-show-high = مخاطر متبقية مرتفعة
safety-show-none = لا اتفاق
safety-head-organisation = المنظمة
safety-head-state = الحالة
safety-head-level = المخاطر المتبقية
safety-head-review = تُراجع قبل
safety-refused-missing = تحتاج المنظمة أولا إلى تقييم للمخاطر توقّعه هي والمكتب. ويبدأ من «السلامة» في سجلها.
safety-refused-expired = انتهت صلاحية تقييم مخاطر المنظمة. يجب أولا مراجعته من «السلامة» في سجلها.
safety-refused-withdrawn = سحبت المنظمة تقييم مخاطرها. يجب أولا توقيع تقييم جديد من «السلامة» في سجلها.
safety-refused-not-agreed = لم توافق المنظمة على ذلك في تقييم مخاطرها.
safety-refused-above = المخاطر المتبقية أعلى مما وافقت عليه المنظمة لهذا الغرض.
safety-wait-sign = تقييم مخاطر ينتظر توقيعكم: { $name }
safety-wait-review = راجعوا تقييم المخاطر: { $name }
safety-wait-missing = يلزم تقييم للمخاطر: { $name }
safety-wait-ours = تقييمات مخاطر تنتظر توقيع المكتب ({ $n })
safety-wait-due = تقييمات مخاطر حان موعد مراجعتها ({ $n })
safety-own-signatures = تقييمات المخاطر التي وقّعتموها
safety-own-versions = نسخ تقييمات المخاطر التي كتبتموها
done-safety-signed = تم التوقيع.
done-safety-withdrawn = تم السحب. لا يجوز أن يحدث شيء جديد.
audit-assessment-write = كُتب تقييم مخاطر
audit-assessment-sign = وُقّع تقييم مخاطر
audit-assessment-withdraw = سُحب تقييم مخاطر
mail-safety-read-subject = هناك ما ينتظركم في Indaba
mail-safety-read-body =
    تحية طيبة { $name }،

    هناك ما يلزم قراءته، وربما توقيعه. يرجى تسجيل الدخول:

    { $link }
mail-safety-agreed-subject = نص موقّع في Indaba
mail-safety-agreed-body =
    تحية طيبة { $name }،

    وقّع الطرفان نصا عملتم عليه. يرجى تسجيل الدخول لقراءته:

    { $link }
mail-safety-due-subject = موعد يقترب في Indaba
mail-safety-due-body =
    تحية طيبة { $name }،

    هناك ما تلزم مراجعته قريبا. يرجى تسجيل الدخول:

    { $link }
mail-safety-over-subject = موعد انقضى في Indaba
mail-safety-over-body =
    تحية طيبة { $name }،

    انقضى موعد. لا يجوز أن يحدث شيء جديد قبل المراجعة، وبعد 14 يوما تتوقف أمور أخرى. يرجى تسجيل الدخول:

    { $link }
mail-safety-unlisted-subject = تغيّر شيء في Indaba
mail-safety-unlisted-body =
    تحية طيبة { $name }،

    تغيّر أحد الإعدادات كما أُعلن. يرجى تسجيل الدخول للاطلاع عليه وعلى كيفية إعادته:

    { $link }
incident-title = حادث
incident-desk = الحوادث
incident-desk-lead = ما أبلغتم عنه وما تتولون معالجته. ويُرسل إشعار باستلام كل بلاغ خلال يومي عمل.
incident-lead = أبلغوا المكتب إذا أصاب أحدا ضرر أو تهديد بسبب مشاركته، أو كاد. يمكنكم الإبلاغ عن أنفسكم أو عن غيركم. ويُرسل إشعار باستلام كل بلاغ خلال يومي عمل.
incident-danger = إذا كان أحد في خطر الآن، فاتصلوا أولا بمن يستطيع الوصول إليه فورا. لا أحد يقرأ هذه الصفحة ليل نهار.
incident-readers = أنتم وموظفو المكتب المعنيون بإشراك المجتمع المدني
incident-code-text = لا حاجة إلى حساب. بعد الإرسال يظهر رمز مرة واحدة، تعودون به وتقرؤون الرد وتضيفون كلاما.
incident-what = ماذا حدث
incident-what-hint = متى وأين ولمن، وما تحتاجون إليه الآن. لا تذكروا أسماء غيركم إلا إذا كان ذلك يساعد على حمايتهم.
incident-kind = نوع الحادث
incident-kind-threat = تهديد أو عنف
incident-kind-reprisal = انتقام بسبب المشاركة
incident-kind-surveillance = مراقبة أو ملاحقة
incident-kind-disclosure = تسرب معلومات
incident-kind-harassment = مضايقة
incident-kind-conduct = سلوك شخص من المكتب
incident-kind-other = أمر آخر
incident-organisation = المنظمة المعنية
incident-no-own = لا واحدة من منظماتي
incident-named = هل يتعلق الأمر بشخص من المكتب؟
incident-named-hint = اكتبوا اسمه ولن يتمكن من قراءة هذا. وإلا فاتركوا الخانة فارغة.
incident-nobody-left = كل من يمكنه في المكتب قراءة هذا يحمل اسمه كلمة مما كتبته. يرجى كتابة الاسم وحده. وإن كنت قد فعلت، فيرجى التوجه إلى جهة خارج المكتب.
incident-send = إرسال
incident-code-title = رمزكم
incident-code-lead = وصل بلاغكم. بهذا الرمز تعودون إليه.
incident-code-once = يظهر هذه المرة فقط. اكتبوه حيث لا يجده سواكم؛ ولا يستطيع المكتب إعطاءكم إياه من جديد.
incident-yours = بلاغكم
incident-return = العودة برمز
incident-return-lead = اكتبوا الأرقام الستة عشر التي ظهرت عند الإبلاغ.
incident-code = الرمز
incident-open = فتح
incident-code-wrong = لا يُفتح أي بلاغ بهذا الرمز. يرجى التحقق من الأرقام.
incident-leave = إغلاقه في هذا المتصفح
incident-more = إضافة كلام
incident-again = لم ينته الأمر: يرجى فتحه من جديد.
incident-again-needed = يرجى تأكيد طلب فتحه من جديد وبيان السبب.
incident-state-reported = أُبلغ عنه
incident-state-acknowledged = المكتب يعمل عليه
incident-state-closed = مغلق
incident-reported = تاريخ الإبلاغ
incident-acknowledged = تاريخ الإشعار بالاستلام
incident-due = الإشعار بالاستلام قبل
incident-closed = تاريخ الإغلاق
incident-outcome = سبب الإغلاق
incident-outcome-resolved = تمت التسوية
incident-outcome-passed-on = أُحيل إلى آخرين بموافقة المعنيين
incident-outcome-nothing-found = لم يثبت شيء
incident-outcome-no-contact = تعذر الاتصال بالمعنيين
incident-severity = الخطورة
incident-severity-minor = بسيطة
incident-severity-moderate = متوسطة
incident-severity-severe = شديدة
incident-severity-critical = بالغة الشدة
incident-voice-reporter = بلاغ
incident-voice-office = رد المكتب
incident-voice-note = ملاحظة المكتب لنفسه
incident-restricted = مقيّد
incident-restricted-text = ذُكر شخص من المكتب. لا يرى هذا الحادث إلا من اختيروا لذلك.
incident-measures = تدابير الحماية
incident-measure = تدبير الحماية
incident-measure-add = إضافة تدبير حماية
incident-measure-done = تم
incident-measure-done-on = تم في { $date }
incident-measure-late = متأخر
incident-measure-open = مفتوح
incident-hide = إخفاء المنظمة من جميع الصفحات الآن
incident-hide-text = ابتداء من هذه اللحظة لا يرى المنظمة إلا المكتب وأفرادها. وتُبلَّغ بذلك ويمكنها تغييره لاحقا.
incident-answer = الرد
incident-answer-readers = أنتم ومن أبلغ
incident-triage = التقدير
incident-note = ملاحظة للمكتب
incident-note-hint = لا يقرأ هذا من أبلغ.
incident-save = حفظ
incident-close = إغلاق
incident-why = السبب
incident-why-hint = يقرأ هذا من أبلغ، ويمكنه فتح الحادث من جديد.
incident-learn = نشر درس مستفاد
incident-lesson = ما الذي تعلمناه
incident-lesson-hint = يقرأ هذا الجميع. لا يقود إلى أي حادث ولا يظهر منه سوى السنة. لا تذكروا اسم شخص أو منظمة أو مكان.
incident-language = اللغة
incident-lesson-nobody = لا يمكن التعرف على أحد في هذا النص.
incident-lesson-nobody-needed = يرجى تأكيد أنه لا يمكن التعرف على أحد.
incident-lesson-names = هذا النص يذكر اسم المنظمة المعنية.
incident-publish = نشر
incident-everyone = الجميع
incident-counts = العدد
incident-handled = تتولون معالجتها
incident-own = أبلغتم عنها
incident-none = لم يُبلَّغ عن شيء
incident-none-text = ما تبلغون عنه يظهر هنا مع الرد عليه.
incident-lessons = الدروس المستفادة
incident-lessons-lead = ما تعلمه المكتب من الحوادث، من دون أن يمكن التعرف على أحد.
incident-year = السنة
incident-year-runs = تُعلن أعداد هذه السنة بعد انتهائها.
incident-no-lessons = لم يُنشر درس لهذه السنة.
incident-too-few = أقل من أن يُذكر
incident-all-closed = الحوادث المغلقة
incident-changed-meanwhile = غيّر شخص هذا في هذه الأثناء. يرجى الاطلاع عليه من جديد.
incident-no-organisation = لا يذكر البلاغ منظمة يمكن إخفاؤها.
incident-hidden-already = لا يرى المنظمة الآن سوى المكتب.
incident-not-weighed = يرجى تقدير الخطورة قبل الإغلاق.
incident-measures-open = ما زال أحد تدابير الحماية مفتوحا.
incident-wait-new = حوادث تنتظر الإشعار باستلامها ({ $n })
incident-wait-late = حوادث لم يُشعر باستلامها في الموعد ({ $n })
incident-wait-measures = تدابير حماية متأخرة ({ $n })
incident-own-reports = الحوادث التي أبلغتم عنها
incident-own-words = ما قلتموه بشأن حوادث
done-incident-reported = وصل بلاغكم.
done-incident-added = وصل كلامكم.
done-incident-left = أُغلق بلاغكم في هذا المتصفح.
audit-incident-report = أُبلغ عن حادث
audit-incident-reopen = فُتح حادث من جديد
audit-incident-triage = قُدّرت خطورة حادث
audit-incident-answer = رُدّ على حادث
audit-incident-measure = أُضيف تدبير حماية
audit-incident-measure-done = اتُّخذ تدبير حماية
audit-incident-hide = أُخفيت منظمة بعد حادث
audit-incident-close = أُغلق حادث
audit-incident-learn = نُشر درس مستفاد
mail-safety-late-subject = هناك تأخر في Indaba
mail-safety-late-body =
    تحية طيبة { $name }،

    كان ينبغي الرد على أمر قبل الآن. يرجى تسجيل الدخول:

    { $link }
mail-safety-changed-subject = تغيّر شيء في Indaba
mail-safety-changed-body =
    تحية طيبة { $name }،

    غيّر المكتب أحد الإعدادات حماية للناس. يرجى تسجيل الدخول للاطلاع عليه وعلى كيفية إعادته:

    { $link }
