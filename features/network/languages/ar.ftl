# The words of organisations and search.
network-organisations = المنظمات
network-organisations-lead = تظهر المنظمات هنا كما اختارت بنفسها.
network-none = لا توجد منظمات لعرضها
network-none-text = تظهر المنظمات حين تقرر ذلك بنفسها.
network-add = إضافة منظمة
network-edit = تعديل بيانات المنظمة
network-form-lead = لا تسجل إلا ما يحتاجه العمل، ولا شيء قد يعرّض أحدا للخطر.
network-name = اسم المنظمة
network-country = البلد
network-level = المستوى
network-level-global = عالمي
network-level-regional = إقليمي
network-level-national = وطني
network-level-local = محلي
network-choose = يرجى الاختيار
network-purpose = الغاية من عملها
network-save = حفظ
network-office-until = المكتب وحده إلى أن تقرر المنظمة غير ذلك
network-seen-by = من يرى هذا
network-seen-by-legend = من يمكنه أن يرى أن المنظمة تشارك؟
network-visibility-public = الجميع
network-visibility-public-text = الاسم والبلد والبلدان الأخرى والمستوى والغاية والموقع الإلكتروني واللغات والمواضيع والمناطق وما تقدمه المنظمة وما تبحث عنه معلنة للجميع.
network-visibility-network = الشبكة فقط
network-visibility-network-text = تراها منظمات الشبكة الأخرى ولا يراها الجمهور.
network-visibility-office = المكتب فقط
network-visibility-office-text = لا يعلم أحد سواه أن المنظمة تشارك.
network-parts = من يرى أي جزء
network-parts-lead = يمكنكم إظهار أجزاء من سجلكم لعدد أقل ممن يرون منظمتكم. ولا شيء هنا يُظهر جزءا لعدد أكبر.
network-parts-whole = المنظمة نفسها يراها:
network-parts-change-whole = تغيير ذلك
network-parts-caption = أجزاء سجلكم ومن يرى كلا منها الآن ومن ينبغي أن يراه
network-parts-now = يراه الآن
network-parts-choice = ينبغي أن يراه
network-parts-as-whole = كل من يرانا
network-parts-effect = يسري ذلك فورا وفي كل مكان: في صفحتكم وفي القوائم والملفات وعلى الخريطة وفي البحث. ولا يجدكم أحد ولا يحصيكم بجزء لا يمكنه رؤيته. وتحصيه الأرقام المنشورة على أنه غير مذكور. أما الملفات التي أخذها آخرون من قبل فتبقى لديهم.
network-parts-link = إظهار أجزاء لعدد أقل من الناس
network-invite = دعوة من يتحدث باسمها
network-invite-button = إرسال الدعوة
network-person = اسم الشخص
network-email = عنوان البريد الإلكتروني
network-role = الدور
network-letter-language = لغة الرسالة
network-invitations = الدعوات
network-state = الحالة
network-accepted = مقبولة
network-open-until = مفتوحة حتى { $date }
network-decisions = قرارات الاعتماد المسجلة
network-name-then = الاسم آنذاك
network-log = من اطّلع على هذا السجل أو عدّله
network-log-caption = آخر 30 قيدا
network-when = التاريخ
network-who = الشخص
network-what = الإجراء
network-changed-meanwhile = عدّل شخص آخر هذا السجل أثناء كتابتك. افتحه من جديد؛ نصك لا يزال في هذه الصفحة.
network-search = بحث
network-search-label = كلمات البحث
network-nothing = لم يُعثر على شيء
network-nothing-text = جرّب كلمات أقل أو كلمات أخرى.
done-organisation-added = أُضيفت المنظمة. ادعُ الآن من يمثلها.
done-saved = تم الحفظ.
audit-organisation-add = إضافة
audit-organisation-import = نقل من سجل سابق
audit-organisation-edit = تعديل
audit-organisation-set-visibility = تحديد من يراها
audit-organisation-narrow = حُدد من يرى أي جزء
audit-organisation-look = اطّلاع المكتب عليها
network-appointments = الأدوار والقائمون بها
network-since = منذ
network-end-appointment = إنهاء

# Keeping the register in order.
upkeep-can-be-done = ما يمكن القيام به
upkeep-decisions = قرارات بشأن هذه المنظمة
upkeep-appeal-until = يمكن الطعن فيه حتى { $date }
upkeep-merged-here = منظمات دُمجت في هذا السجل
upkeep-is-registered = هذه المنظمة مدونة في السجل فقط، ولا يتحدث أحد باسمها بعد.
upkeep-is-suspended = مشاركة هذه المنظمة معلقة. يصل أفرادها إلى سجلها ولا يشاركون في أي شيء، ولا يراها إلا المكتب، إلى أن يُرفع التعليق.
upkeep-is-departed = لم تعد هذه المنظمة جزءا من الشبكة.
upkeep-is-merged = دُمجت هذه المنظمة في منظمة أخرى.
upkeep-takes-part-in-nothing = لا يمكن ذلك ما دامت مشاركة المنظمة معلقة أو بعد مغادرتها الشبكة.
upkeep-standing-registered = مدونة في السجل فقط
upkeep-standing-member = عضو في الشبكة
upkeep-standing-suspended = معلقة
upkeep-standing-departed = غادرت الشبكة
upkeep-standing-merged = مدمجة
upkeep-outcome-suspended = تعليق المشاركة
upkeep-outcome-lifted = رفع التعليق
upkeep-outcome-left = مغادرة بطلب المنظمة
upkeep-outcome-removed = إخراج من الشبكة
upkeep-outcome-corrected = تصحيح السجل
upkeep-outcome-kept = إبقاء السجل كما هو
upkeep-outcome-imposed = تصحيح السجل بناء على طلب جهة أخرى
upkeep-outcome-unfounded = لم يتأكد ما قيل، إبقاء السجل كما هو
upkeep-outcome-admitted = الانضمام إلى الشبكة
upkeep-outcome-refused = رفض الانضمام
upkeep-finding = النتيجة
upkeep-finding-met = مستوفى
upkeep-finding-not-met = غير مستوفى
upkeep-finding-unclear = يحتاج إلى توضيح
upkeep-comment = في أي شيء
upkeep-comment-hint = لازم حيث يكون المعيار غير مستوفى. تقرؤه المنظمة.
upkeep-reason = السبب
upkeep-reason-hint = تقرؤه المنظمة المعنية كاملا.
upkeep-public-reason = السبب المعلن للجميع
upkeep-public-reason-hint = يُنشر في سجل القرارات. لا تذكر فيه شخصا ولا منظمة ولا ما يدل عليهما.
upkeep-propose = اقتراح القرار
upkeep-propose-next = يؤكده شخص آخر قبل أن يسري
upkeep-decide = اتخاذ القرار
upkeep-decide-next = يسري على الفور
upkeep-propose-suspended = اقتراح تعليق المشاركة
upkeep-propose-suspended-lead = التعليق مؤقت ويمكن الطعن فيه. حدد المعيار الذي لم يُستوف والسبب. وما دام التعليق قائما لا تشارك المنظمة في شيء ولا يراها إلا المكتب.
upkeep-propose-lifted = رفع التعليق
upkeep-propose-lifted-lead = يُرفع التعليق متى استُوفيت كل المعايير. تشارك المنظمة من جديد، ويراها من كان يراها من قبل.
upkeep-propose-removed = اقتراح الإخراج من الشبكة
upkeep-propose-removed-lead = هذا أشد القرارات. اختر التعليق إن كان يكفي. يمكن للمنظمة أن تطعن في القرار، وأن تتقدم بطلب جديد فيما بعد.
upkeep-proposal-waits = ثمة اقتراح من هذا النوع ينتظر شخصا آخر.
upkeep-proposals = اقتراحات تنتظر شخصا آخر
upkeep-proposals-lead = كل قرار في غير صالح منظمة يؤكده شخص لم يقترحه.
upkeep-proposals-none = لا شيء ينتظر
upkeep-due = في موعد أقصاه { $date }
upkeep-confirm = تأكيد
upkeep-send-back = إعادة الاقتراح
upkeep-send-back-why = سبب الإعادة (لازم عند إعادة الاقتراح فقط)
done-upkeep-proposed = الاقتراح مسجل وينتظر شخصا آخر.
done-upkeep-lifted = رُفع التعليق.
upkeep-leave = مغادرة الشبكة
upkeep-leave-lead = يمكن لأي منظمة أن تغادر متى شاءت، ولا يلزمها ذكر السبب. تسري المغادرة على الفور.
upkeep-leave-happens = ما الذي يحدث
upkeep-leave-seen = لا يرى المنظمة بعد ذلك إلا المكتب وأفرادها.
upkeep-leave-contributions = تبقى المساهمات المنشورة كما كُتبت، لأن آخرين ردوا عليها.
upkeep-leave-register = يُدون قرار المغادرة في سجل القرارات دون ذكر اسمها.
upkeep-leave-data = يبقى بإمكانها أن تأخذ بياناتها وأن تطلب محوها.
upkeep-leave-return = يمكنها أن تعود بطلب جديد.
upkeep-leave-reason = السبب، إن شئت ذكره
upkeep-leave-reason-hint = يقرؤه المكتب وحده. يمكن تركه فارغا.
upkeep-leave-understood = أفهم ما سيحدث، وأتحدث باسم هذه المنظمة.
upkeep-leave-please-confirm = يرجى تأكيد أنك تفهم ما سيحدث.
upkeep-leave-button = مغادرة الشبكة الآن
upkeep-left-reason = غادرت المنظمة بطلبها ولم تذكر سببا.
upkeep-left-public = غادرت المنظمة الشبكة بطلبها.
upkeep-left-lapsed = غادرت المنظمة الشبكة بطلبها، فلم يبق ما يُبتّ فيه.
done-upkeep-left = غادرت المنظمة الشبكة. شكرا لما قدمته.
upkeep-renew = تأكيد السجل وتجديد الإعلان
upkeep-renew-lead = مرة في السنة يؤكد من يتحدث باسم المنظمة أن سجلها صحيح ويجدد إعلان استقلاليتها. يستغرق ذلك بضع دقائق.
upkeep-renew-record = ما هو مدون الآن
upkeep-renew-right = ما هو مدون صحيح.
upkeep-renew-please-confirm = يرجى تأكيد أن السجل صحيح، أو تعديله أولا.
upkeep-renew-button = تأكيد وتجديد
upkeep-renewal-due = يُنتظر تأكيد السجل وتجديد الإعلان في موعد أقصاه { $date }.
upkeep-renewal-overdue = كان تأكيد السجل وتجديد الإعلان منتظرين في { $date }.
upkeep-independence = إعلان الاستقلالية
upkeep-independence-hint = يقرؤه المكتب والمنظمة نفسها، ولا أحد سواهما.
upkeep-independence-last = آخر إعلان في { $date }.
upkeep-funding = مصدر التمويل
upkeep-funding-hint = أهم المصادر ونسبة كل منها على وجه التقريب.
upkeep-governments = الصلات بالحكومات
upkeep-officials = مسؤولون حكوميون في مجلس الإدارة
upkeep-none-hint = اتركه فارغا إن لم يكن هناك شيء.
done-upkeep-renewed = شكرا لك. تأكد السجل وجُدد الإعلان لمدة سنة.
upkeep-renewals = التأكيدات السنوية
upkeep-renewals-lead = من يُنتظر منهم التأكيد قريبا، ومن تأخر. بعد تأخر 90 يوما يمكن اقتراح التعليق، ولا يحدث ذلك تلقائيا أبدا.
upkeep-renewals-none = لا أحد في هذه القائمة
upkeep-renewals-soon = قريب أو متأخر
upkeep-renewals-overdue = متأخر
upkeep-due-day = تاريخ الاستحقاق
upkeep-what-next = الخطوة التالية
upkeep-flags = اعتراضات على السجل
upkeep-flags-lead = كل من سجّل دخوله ويرى المنظمة يمكنه أن يقول إن شيئا في سجلها غير صحيح. ترد المنظمة، ثم يُتخذ قرار مسبب يمكن الطعن فيه.
upkeep-flag-seen-by = يراه المكتب والمنظمة نفسها ومن كتبه، دون غيرهم. لا يُذكر للمنظمة من كتبه.
upkeep-flag-new = ما الخطأ في السجل؟
upkeep-flag-field = الحقل
upkeep-flag-wrong = ما هو غير صحيح
upkeep-flag-wrong-hint = وقائع لا آراء: ما المدون وما الصحيح.
upkeep-flag-source = المصدر
upkeep-flag-source-hint = مثلا وثيقة أو صفحة على الإنترنت أو ما رأيته بنفسك. لا تذكر ما قد يعرّض أحدا للخطر.
upkeep-flag-send = إرسال
upkeep-flag-yours = كتبته أنت
upkeep-flag-own = من أفراد المنظمة
upkeep-flag-answer = رد المنظمة
upkeep-flag-answer-button = إرسال الرد
upkeep-flag-decide = البت فيه
upkeep-flag-decide-lead = إذا استُوفي كل معيار صُحح السجل على الفور، وإلا بقي كما هو بعد أن يؤكد ذلك شخص آخر.
upkeep-flag-state-open = ينتظر الرد
upkeep-flag-state-answered = ينتظر القرار
upkeep-flag-state-proposed = قرار ينتظر التأكيد
upkeep-flag-state-corrected = يصحَّح السجل
upkeep-flag-state-kept = أُبقي السجل كما هو
upkeep-flags-open = { $n ->
    [0] لا اعتراض قائما على السجل.
    [one] اعتراض واحد على السجل لم يُبتّ فيه.
    [two] اعتراضان على السجل لم يُبتّ فيهما.
    [few] { $n } اعتراضات على السجل لم يُبتّ فيها.
    [many] { $n } اعتراضا على السجل لم يُبتّ فيه.
   *[other] { $n } اعتراض على السجل لم يُبتّ فيه.
}
upkeep-field-name = اسم المنظمة
upkeep-field-country = البلد
upkeep-field-level = المستوى
upkeep-field-purpose = الغاية من عملها
upkeep-field-website = الموقع الإلكتروني
upkeep-field-languages = لغات العمل
upkeep-field-themes = المواضيع
upkeep-field-regions = المناطق
upkeep-field-people = أفرادها وأدوارهم
upkeep-field-independence = استقلاليتها
upkeep-field-other = شيء آخر
upkeep-field-countries = البلدان التي تعمل فيها
upkeep-field-offers = ما تقدمه
upkeep-field-seeks = ما تبحث عنه
done-upkeep-flagged = شكرا لك. سترد المنظمة ثم يُتخذ القرار.
upkeep-duplicates = سجلات قد تكون لمنظمة واحدة
upkeep-duplicates-lead = أسماء متشابهة. لا يُدمج شيء تلقائيا: قارن ثم قرر.
upkeep-duplicates-none = لا أسماء متشابهة
upkeep-duplicates-none-text = يمكن مع ذلك دمج منظمتين من صفحة إحداهما.
upkeep-duplicates-count = { $n ->
    [0] لا أزواج للنظر فيها.
    [one] زوج واحد للنظر فيه.
    [two] زوجان للنظر فيهما.
    [few] { $n } أزواج للنظر فيها، والأكثر تشابها أولا.
    [many] { $n } زوجا للنظر فيها، والأكثر تشابها أولا.
   *[other] { $n } زوج للنظر فيها، والأكثر تشابها أولا.
}
upkeep-duplicates-left = { $n ->
    [0] لم يبق سجل تُقارن أسماؤه.
    [one] ما زالت أسماء سجل واحد قيد المقارنة.
    [two] ما زالت أسماء سجلين قيد المقارنة.
    [few] ما زالت أسماء { $n } سجلات قيد المقارنة.
    [many] ما زالت أسماء { $n } سجلا قيد المقارنة.
   *[other] ما زالت أسماء { $n } سجل قيد المقارنة.
}
upkeep-duplicates-open = للنظر فيها
upkeep-duplicates-decided = تبيّن اختلافها
upkeep-duplicates-decided-none = لم يتبين اختلاف أي زوج
upkeep-found-by = متى ومن قرر
upkeep-look-again = اقتراحه مجددا
done-upkeep-maybe-same = يُقترح هذا الزوج من جديد.
upkeep-why = السبب
upkeep-why-same-name = الاسم نفسه
upkeep-why-same-words = الكلمات نفسها
upkeep-why-acronym = المختصر نفسه
upkeep-why-initials = مختصر من الحروف الأولى
upkeep-why-similar = كلمات متشابهة
upkeep-one = إحداهما
upkeep-other = الأخرى
upkeep-compare = مقارنة
upkeep-not-same = منظمتان مختلفتان
done-upkeep-not-same = لن يُقترح هذا الزوج مرة أخرى.
upkeep-merge = الدمج مع سجل آخر
upkeep-merge-lead = سجلان لمنظمة واحدة يصبحان سجلا واحدا. يُدوَّن كل ما يتغير حتى يمكن التراجع عنه.
upkeep-merge-with = المنظمة الأخرى
upkeep-merge-with-hint = عنوان صفحتها على هذا الموقع.
upkeep-merge-not-found = لا منظمة أخرى بهذا العنوان. انسخ عنوان صفحتها.
upkeep-merge-not-now = لا يمكن دمج منظمة معلقة أو مغادرة أو سبق دمجها.
upkeep-merge-undecided = يوجد قرار تعليق أو مغادرة للمنظمة التي ستُدمج ينتظر شخصا ثانيا. ينبغي تأكيده أو إعادته أولا.
upkeep-merge-stands = يبقى سجل { $name }، ويؤدي عنوان الآخر إليه.
upkeep-merge-swap = إبقاء سجل { $name } بدلا منه
upkeep-merge-alike = السجلان متطابقان في مضمونهما.
upkeep-merge-fields = ما الذي يبقى من كل سجل
upkeep-merge-stays = يبقى
upkeep-merge-goes = يُدمج
upkeep-merge-happens = ما الذي يحدث
upkeep-merge-people = يحصل أفراد السجل الآخر على أدوارهم نفسها في السجل الباقي.
upkeep-merge-history = تنتقل القرارات السابقة والإعلانات والروابط والدعوات المفتوحة وما قيل إنه خطأ، وكذلك الدعوات إلى المشاورات وقرارات المكتب والاختصاصات التي لم يوقعها سوى السجل الآخر.
upkeep-merge-seen = تظهر القرارات المنقولة باسم المنظمة لكل من يرى السجل الباقي. أما السجل الآخر فيراه عدد أقل: يرجى التفكير فيما إذا كان ذلك يسبب ضررا.
upkeep-merge-contributions = تبقى المساهمات بالاسم الذي كُتبت به لمن كان يراه ويرى السجل الباقي، ويبقى أصحابها قادرين على الوصول إليها.
upkeep-merge-undo = يمكن التراجع عن الدمج ما دام ما انتقل لم يتغير.
upkeep-merge-note = كيف عُرف أنهما منظمة واحدة
upkeep-merge-note-hint = يقرؤه المكتب وحده.
upkeep-merge-button = دمج السجلين
done-upkeep-merged = دُمج السجلان.
upkeep-part = التراجع عن الدمج
upkeep-part-lead = يعود كل ما انتقل إلى ما كان عليه بالضبط. ولا يُمس ما عُدّل منذ ذلك الحين.
upkeep-part-gone = السجل الذي يعود
upkeep-part-stands = السجل الذي بقي
upkeep-part-rows = تغييرات مدونة
upkeep-part-button = التراجع عن الدمج الآن
done-upkeep-parted = السجلان منفصلان من جديد.
upkeep-part-changed-record = لا يمكن التراجع: عُدّل أحد السجلين بعد الدمج. صحح السجلين يدويا.
upkeep-part-changed-people = لا يمكن التراجع: تغيرت بعد الدمج أدوار أشخاص انتقلوا أو استُخدمت دعوة. أعد تلك الأدوار إلى ما كانت عليه أولا.
upkeep-part-changed-history = لا يمكن التراجع: تغيرت بعد الدمج قرارات سابقة أو إعلانات انتقلت.
upkeep-part-stands-merged = لا يمكن التراجع بعد: السجل الباقي دُمج بدوره في سجل آخر. تراجع عن ذلك الدمج أولا.
upkeep-part-took-part = لا يمكن التراجع: شارك أشخاص انتقلوا في نشاط باسم السجل الباقي منذ الدمج.
upkeep-part-erased = لا يمكن التراجع: مُحي ما كان مدونا عن المنظمة.
upkeep-own-data = بيانات المنظمة
upkeep-own-data-lead = كل ما هو محفوظ عن المنظمة ومنها، لتأخذه معها. لا تُدرج عناوين بريد الأشخاص لأنها تخصهم.
upkeep-own-data-elsewhere = المساهمات تُنزّل من صفحة كل مشاورة. أما ما هو محفوظ عن حسابك الشخصي فتجده في صفحة حسابك.
upkeep-data-part = الجزء
upkeep-data-number = العدد
upkeep-data-record = السجل
upkeep-data-leadership = من يقودها
upkeep-data-declarations = إعلانات الاستقلالية
upkeep-data-renewals = التأكيد السنوي
upkeep-data-people = الأشخاص وأدوارهم
upkeep-data-invitations = الدعوات
upkeep-data-past-decisions = قرارات سابقة
upkeep-data-decisions = قرارات المكتب
upkeep-data-flags = اعتراضات على السجل
upkeep-data-merged = سجلات دُمجت هنا
upkeep-data-panels = المختارون عند قلة الأماكن
upkeep-data-log = قيود سجل المراجعة
upkeep-erase = محو ما هو مدون
upkeep-erase-leave-first = ما دامت المنظمة في الشبكة فسجلها لازم. يرجى مغادرة الشبكة أولا.
upkeep-erase-lead = لا يمكن التراجع عن المحو. نزّل بياناتك أولا إن أردت الاحتفاظ بها.
upkeep-erase-what = ما الذي يُمحى
upkeep-erase-record = الاسم والبلد والمستوى والغاية والموقع الإلكتروني واللغات والمواضيع والمناطق ومن يقودها، وكل الإعلانات والقرارات السابقة المدونة.
upkeep-erase-people = تنتهي أدوار أفرادها، وتُمحى الأسماء والعناوين من دعواتها.
upkeep-erase-flags = نصوص الاعتراضات على السجل والردود عليها، وما دُون عن الدمج.
upkeep-erase-stays = ما الذي يبقى ولماذا
upkeep-erase-stays-contributions = المساهمات المنشورة، تحت «منظمة غادرت الشبكة»: فقد رد عليها آخرون واستندت إليها نتائج.
upkeep-erase-stays-decisions = القرارات بشأنها: دون اسم في السجل العام، وكاملة لدى المكتب حتى يمكن التحقق من عدالة القرار.
upkeep-erase-stays-log = قيود سجل المراجعة: لا يمكن تغييرها، وهي تذكر من فعل شيئا ومتى، لا ما كان مدونا.
upkeep-erase-stays-accounts = حسابات الأشخاص: تخص أصحابها.
upkeep-erase-stays-files = ملفات السجلات العامة التي أدخلها المكتب: لا يعيد إدخالها ما مُحي.
upkeep-erase-type-name = اكتب اسم المنظمة كما هو مدون
upkeep-erase-name-differs = هذا ليس الاسم المدون. يرجى كتابته كما يظهر فوق الحقل.
upkeep-erase-on = متابعة
upkeep-erase-last = هل تريد محو كل ما هو مدون عن { $name }؟ لا يمكن لأحد التراجع عن ذلك.
upkeep-erase-button = محو نهائي
upkeep-erase-keep = الاحتفاظ به
upkeep-erased-name = منظمة غادرت الشبكة
done-upkeep-erased = مُحي ما كان مدونا عن المنظمة.
upkeep-leave-people = { $n ->
    [0] لا أحد يحمل دورا فيها.
    [one] يتوقف دور شخص واحد: يبقى قادرا على قراءة السجل ولا يشارك في شيء.
    [two] يتوقف دورا شخصين: يبقيان قادرين على قراءة السجل ولا يشاركان في شيء.
    [few] تتوقف أدوار { $n } أشخاص: يبقون قادرين على قراءة السجل ولا يشاركون في شيء.
    [many] تتوقف أدوار { $n } شخصا: يبقون قادرين على قراءة السجل ولا يشاركون في شيء.
   *[other] تتوقف أدوار { $n } شخص: يبقون قادرين على قراءة السجل ولا يشاركون في شيء.
}
upkeep-days-left = { $n ->
    [0] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $n } أيام
    [many] بعد { $n } يوما
   *[other] بعد { $n } يوم
}
upkeep-days-overdue = { $n ->
    [0] اليوم
    [one] متأخر يوما واحدا
    [two] متأخر يومين
    [few] متأخر { $n } أيام
    [many] متأخر { $n } يوما
   *[other] متأخر { $n } يوم
}
audit-organisation-suspend = عُلقت المشاركة
audit-organisation-resume = تشارك من جديد
audit-organisation-depart = غادرت الشبكة
audit-organisation-renew = أُكد السجل وجُدد الإعلان
audit-organisation-flag = اعتُرض على شيء في السجل
audit-organisation-answer-flag = رُدّ على اعتراض
audit-organisation-settle-flag = بُتّ في اعتراض
audit-organisation-merge = دُمج سجل آخر
audit-organisation-part = جرى التراجع عن دمج
audit-organisation-not-same = تبيّن أنهما منظمتان مختلفتان
audit-organisation-maybe-same = اقتُرح من جديد أنهما منظمة واحدة
audit-organisation-take-data = أُخذت البيانات
audit-organisation-erase = مُحي ما كان مدونا
upkeep-wait-renewal = أكّد أن السجل ما زال صحيحا: { $name }
upkeep-wait-flags = رد على ما قيل إنه خطأ: { $name } ({ $n })
mail-standing-changed-subject = قرار ينتظر قراءتك
mail-standing-changed-body =
    تحية طيبة { $name }،

    في سجل منظمتك قرار. يرجى تسجيل الدخول لقراءته مع سببه وما يمكن القيام به وحتى أي موعد:

    { $link }
mail-renewal-due-subject = تأكيد سنوي يستغرق بضع دقائق
mail-renewal-due-body =
    تحية طيبة { $name }،

    يُنتظر تأكيد في موعد أقصاه { $date }. يرجى تسجيل الدخول لمراجعته وإتمامه:

    { $link }
mail-tie-proposed-subject = مقترح ينتظر ردك
mail-tie-proposed-body =
    تحية طيبة { $name }،

    وُجّه مقترح إلى منظمتك. يرجى تسجيل الدخول لقراءته والرد عليه:

    { $link }
mail-tie-changed-subject = ثمة جديد لك في إندابا
mail-tie-changed-body =
    تحية طيبة { $name }،

    ثمة جديد في سجل منظمتك. يرجى تسجيل الدخول لقراءته:

    { $link }
mail-flag-raised-subject = سؤال عن سجل ينتظر ردك
mail-flag-raised-body =
    تحية طيبة { $name }،

    كتب شخص أن شيئا في سجل غير صحيح. يرجى تسجيل الدخول لقراءة ذلك والرد عليه:

    { $link }
mail-flag-decided-subject = بُتّ في مسألة تخص سجلا
mail-flag-decided-body =
    تحية طيبة { $name }،

    اتُخذ قرار بشأن ما كُتب عن سجل. يمكنك قراءته مع سببه هنا:

    { $link }
network-import-look = النظر أولا
network-import-taken = كيف سيُقرأ الملف
network-import-taken-text = لم يُكتب شيء بعد. تظهر أول 20 منظمة وأول 20 ملاحظة. ما هو موجود من قبل يبقى كما هو.
network-import-problems = ملاحظات
network-import-known = موجودة من قبل
network-import-new = جديدة
network-column-level = المستوى
network-column-country = البلد، اسما أو رمزا (M49 أو ISO)
network-column-website = الموقع الإلكتروني
network-column-languages = لغات العمل، تفصل بينها فاصلة منقوطة
network-column-themes = المواضيع، تفصل بينها فاصلة منقوطة
network-note-unknown-level = المستوى { $detail } غير معروف. يبقى فارغا.
network-note-unknown-country = البلد { $detail } غير معروف. يبقى فارغا.
network-note-unknown-website = { $detail } ليس عنوان موقع. يبقى فارغا.
network-note-unknown-language = اللغة { $detail } غير معروفة. تُترك.
network-note-unknown-theme = الموضوع { $detail } غير معروف. يُترك.
network-count-unknown = خانات غير مفهومة
upkeep-data-ties = الروابط بمنظمات أخرى
# The register is in order.

network-see-it-as = عرض السجل كما يراه
network-as-oneself = أنت
network-as-public = الجمهور
network-as-member = عضو آخر في الشبكة
network-as-office = المكتب
network-preview = هذا ما يرونه، ولا يمكن تغيير شيء هنا.
network-preview-nothing = لا يجدون شيئا هنا: هذه المنظمة غير موجودة بالنسبة إليهم.
network-recorded = ما هو مسجل ومن يراه
network-field = الحقل
network-value = المسجل
network-nothing-recorded = لا شيء
network-office-and-own = المنظمة نفسها والمكتب
network-people-and-log = الأشخاص والقرارات السابقة ومن اطلع
network-below = أدناه
network-log-text = يُدوَّن كل اطلاع للمكتب على هذا السجل، مرة واحدة في الساعة على الأكثر لكل شخص.
network-website = الموقع الإلكتروني
network-website-hint = مثلا https://example.org
network-languages = لغات عملها
network-themes = مواضيع عملها
network-regions = مناطق عملها
network-leadership = من يقود المنظمة
network-leadership-hint = اختياري. لا يراه إلا المكتب ويستعمله للإحصاء، مثل عدد المنظمات المشاركة التي تقودها نساء.
network-gender = نوع جنس من يقودها
network-age-band = عمر من يقودها
network-last-day = آخر يوم للدور
network-last-day-hint = اتركه فارغا لدور بلا نهاية.
network-until = حتى
network-no-end = بلا تاريخ انتهاء
network-change = تغيير
network-kind = النوع
network-kind-all = الكل
network-kind-organisation = منظمة
network-kind-consultation = مشاورة
network-kind-seat = جهة تنسيق
network-kind-briefing = إحاطة
network-kind-commitment = التزام
network-kind-paragraph = فقرة
network-kind-statement = عبارة
network-kind-forum = منشور في منتدى
network-kind-contribution = مساهمة
network-advice-words = يجب أن ترد كل الكلمات: جرب كلمات أقل أو صيغة أخرى.
network-advice-kinds = ابحث في الكل
network-advice-sign-in = يجد أعضاء الشبكة المزيد بعد تسجيل الدخول.
network-narrow = هناك المزيد. أضف كلمة لتضييق البحث.
network-import = استيراد ملف
network-import-lead = تُضاف منظمات الملف إلى السجل، ولا يراها إلا المكتب. ولا تضيف إعادة الاستيراد شيئا مرتين.
network-file = الملف
network-file-hint = جدول CSV أو Excel (XLSX) له عناوين أعمدة وعمود للأسماء بترميز UTF-8 وحتى 8 ميغابايت. يُحتفظ بالملف.
network-upload = رفع الملف ومعاينته
network-imports = الملفات المستوردة
network-import-columns = ماذا يحوي كل عمود؟
network-import-first = السطور الأولى من الملف
network-column-none = غير موجود في هذا الملف
network-column-name = اسم المنظمة
network-column-decision = القرار المتخذ بشأنها
network-column-date = تاريخ القرار بصيغة 2024-06-14
network-column-new-name = الاسم بعد التغيير إن وجد
network-column-note = ملاحظة
network-import-start = استيراد
network-import-column-twice = اختير هذا العمود مرتين. اختر كل عمود مرة واحدة.
network-import-decision-and-date = لكل قرار تاريخ ولكل تاريخ قرار. اختر الاثنين أو لا شيء.
network-import-state-uploaded = بانتظارك
network-import-state-running = قيد التنفيذ
network-import-state-done = تم
network-progress = ما عولج حتى الآن
network-progress-text = يمكنك مغادرة هذه الصفحة ويستمر الاستيراد.
network-progress-look = تحديث
network-lines-read = السطور المقروءة
network-in-file = المنظمات في الملف
network-new-organisations = المنظمات المضافة
network-new-decisions = القرارات المضافة
network-count-merged = تغييرات الأسماء والاندماجات
network-count-repeats = السطور المكررة
network-count-no-new-name = تغييرات أسماء بلا اسم جديد
network-count-same-name = تغييرات في الإملاء فقط
network-count-alike = أزواج متشابهة أُبقيت منفصلة
network-count-skipped = السطور المتجاوزة
network-report = التقرير
network-line = السطر
network-names = الأسماء
network-other-name = الاسم الآخر
network-note-missing-column = تم التجاوز: لا يوجد عمود { $detail }
network-note-repeated-column = تم التجاوز: يوجد عمودان باسم { $detail }
network-note-wrong-field-count = تم التجاوز: عدد الخلايا يخالف عدد العناوين ({ $detail })
network-note-not-utf8 = تم التجاوز: النص ليس بترميز UTF-8
network-note-no-name = تم التجاوز: لا يوجد اسم
network-note-name-too-long = تم التجاوز: يزيد الاسم على 300 حرف
network-note-no-decision = تم التجاوز: القرار غائب أو أطول مما ينبغي
network-note-bad-date = تم التجاوز: «{ $detail }» ليس تاريخا مثل 2024-06-14
network-note-unreadable = لا يمكن متابعة قراءة الملف من هنا
network-note-merged = أصبحت إحداهما الأخرى، وأُبقيتا منظمة واحدة
network-note-repeats = تم التجاوز: يكرر السطر { $detail }
network-note-no-new-name = محفوظ، لكنه لا يذكر الاسم الجديد
network-note-same-name = محفوظ، والاسمان يختلفان في الإملاء فقط
network-note-alike = متشابهتان. أُبقيتا منفصلتين: يرجى النظر
audit-register-upload = رفع ملف منظمات
audit-register-begin-import = بدء الاستيراد
audit-register-import = استيراد ملف منظمات

# The directory, ties between organisations, representation.
network-countries = البلدان الأخرى التي تعمل فيها
network-offers = ما تقدمه للآخرين
network-seeks = ما تبحث عنه
network-zone = المنطقة الزمنية
network-zone-hint = تنتهي المهل بنهاية اليوم في هذه المنطقة الزمنية.
network-exchange-expertise = الخبرة المتخصصة
network-exchange-research = البحوث
network-exchange-training = التدريب
network-exchange-mentoring = الإرشاد
network-exchange-legal-support = الدعم القانوني
network-exchange-psychosocial-support = الدعم النفسي والاجتماعي
network-exchange-translation = الترجمة
network-exchange-media = الإعلام
network-exchange-convening = عقد اللقاءات
network-exchange-local-access = الوصول إلى المجتمعات المحلية
network-exchange-partners = الشراكة
network-exchange-funding = التمويل
network-all = الكل
network-facet-level = المستوى
network-facet-region = المنطقة
network-facet-country = البلد
network-facet-theme = الموضوع
network-facet-language = لغة العمل
network-facet-offers = تقدم
network-facet-seeks = تبحث عن
network-standing = الوضع في الشبكة
network-standing-registered = في السجل فقط
network-standing-member = عضو في الشبكة
network-standing-suspended = معلقة العضوية
network-standing-departed = غادرت الشبكة
network-standing-merged = مدمجة في منظمة أخرى
network-more-filters = مزيد من عوامل التصفية
network-found = { $n ->
    [zero] لا توجد منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
 }
network-none-match = لا توجد منظمات مطابقة
network-none-match-text = جرّب عوامل تصفية أقل أو كلمات أخرى.
network-show-all = عرض جميع المنظمات
network-map = خريطة الشبكة
network-map-lead = أين تقع مقار المنظمات، حسب المناطق التي تستخدمها الأمم المتحدة.
network-as-list = قائمة المنظمات
network-map-seen = منظمات يمكنك رؤيتها
network-map-nowhere = منها بلا بلد مسجل
network-map-caption = المنظمات حسب منطقة المقر
network-region = المنطقة
network-part-of-world = القارة
network-map-column = يمكنك رؤيتها
network-unlisted = أعضاء غير مدرجين علنا
network-not-said = لا يُذكر
network-unlisted-text = الأعضاء غير المدرجين علنا كما في { $date }. لا يُذكر عدد يقل عن 10 ولا عدد يمكن أن يُستنتج منه عدد كهذا.
network-ties = الروابط مع منظمات أخرى
network-ties-lead = الاتحادات والشبكات والمنظمات الأم. تسري الرابطة حين يؤكدها الطرفان، ويمكن لأي منهما إنهاؤها.
network-ties-none = لا روابط حتى الآن
network-ties-none-text = تظهر هنا الروابط المقترحة والمؤكدة والمنتهية.
network-tie-federation = عضو في
network-tie-member = من أعضائها
network-tie-parent = جزء من
network-tie-part = من أجزائها
network-tie-beside-member = أعضاء آخرون في
network-tie-beside-part = أجزاء أخرى من
network-tie-beside-all = عرض الكل
network-tie-members = أعضاؤها في قائمة المنظمات
network-tie-state-proposed = مقترحة
network-tie-state-confirmed = مؤكدة
network-tie-state-ended = منتهية
network-tie-confirm = تأكيد
network-tie-decline = رفض
network-tie-withdraw = سحب الاقتراح
network-tie-end = إنهاء الرابطة
network-tie-propose = اقتراح رابطة
network-tie-propose-text = ابحث أولا عن المنظمة الأخرى، ثم حدد الصلة التي تجمع منظمتك بها.
network-tie-warning = ليست منظمتك معروضة للجميع. سيعرف من يتحدثون باسم المنظمة الأخرى أنها تشارك.
network-tie-look = اسم المنظمة الأخرى
network-tie-look-button = بحث
network-tie-no-match = لم يُعثر بهذه الكلمات على منظمة يمكنك رؤيتها.
network-tie-which = أي منظمة؟
network-tie-kind = ما الصلة بين المنظمتين؟
network-tie-say-we-are-member = نحن أعضاء فيها (اتحاد أو شبكة)
network-tie-say-they-are-member = هي عضو لدينا
network-tie-say-we-are-part = نحن جزء منها (فرع أو قسم)
network-tie-say-they-are-part = هي جزء منا
network-tie-remark = ملاحظة
network-tie-remark-hint = يقرؤها الطرفان والمكتب.
network-tie-send = إرسال الاقتراح
network-tie-audience = الطرفان والمكتب، إلى أن تؤكد المنظمة الأخرى
network-tie-whom = يرجى اختيار المنظمة الأخرى.
network-tie-there = توجد بالفعل رابطة كهذه بين المنظمتين. يرجى النظر في القائمة.
network-tie-members-only = لا يقترح الروابط ولا يؤكدها إلا أعضاء الشبكة.
network-tie-other-side = الطرف الآخر
network-tie-proposed-by = اقترحها { $by }
network-tie-confirmed-by = أكدها { $by }
network-tie-ended-by = أنهاها { $by }
done-tie-proposed = أُرسل الاقتراح إلى المنظمة الأخرى.
done-tie-confirmed = تأكدت الرابطة.
done-tie-ended = انتهت الرابطة.
audit-tie-propose = اقتُرحت رابطة
audit-tie-confirm = أُكدت رابطة
audit-tie-end = أُنهيت رابطة
audit-representation-set-target = حُدد هدف للتمثيل
network-independence = إعلان الاستقلالية
network-declared-on = أُعلن في { $date }:
network-funding = مصادر التمويل
network-governments = الصلات بالحكومات
network-officials = مسؤولون حكوميون في مجلس الإدارة
network-declared-none = لا شيء وفقا للإعلان
network-representation = التمثيل في الشبكة
network-representation-lead = مم تتكون الشبكة مقارنة بأهدافها، وأين يضعف التمثيل فيها، ومن يمكنه سد الفجوات. لا يُحسب إلا الأعضاء.
network-as-published = كما يراه الجميع
network-members = أعضاء الشبكة
network-waiting = طلبات تنتظر قرارا
network-in-register = في السجل ولا يتحدث أحد باسمها بعد
network-thin = أين يضعف التمثيل
network-no-targets = لم تُحدد أهداف بعد
network-no-targets-text = تظهر الفجوات حين يقول المكتب ما يريده ولماذا.
network-no-gaps = تحققت جميع الأهداف.
network-gaps-caption = الفئات دون هدفها، الأبعد عنه أولا
network-group = الفئة
network-what-of = من حيث
network-target = الهدف
network-missing = العدد الناقص بالحجم الحالي
network-candidates = طلبات من شأنها سد فجوة
network-candidates-caption = الطلبات التي تسد أكبر عدد من الفجوات أولا
network-candidates-none = لا يسد أي من الطلبات المنتظرة فجوة.
network-application = الطلب
network-would-close = الفجوات التي تسدها
network-outreach = من ينبغي التواصل معه
network-outreach-text = منظمات في السجل من شأنها سد فجوة.
network-outreach-without = { $n ->
    [zero] لا توجد في السجل منظمة بلا بلد ومستوى.
    [one] منظمة واحدة في السجل لم يُسجَّل بلدها ولا مستواها.
    [two] منظمتان في السجل لم يُسجَّل بلدهما ولا مستواهما.
    [few] { $n } منظمات في السجل لم يُسجَّل بلدها ولا مستواها.
    [many] { $n } منظمة في السجل لم يُسجَّل بلدها ولا مستواها.
   *[other] { $n } منظمة في السجل لم يُسجَّل بلدها ولا مستواها.
 }
network-outreach-none = لا توجد في السجل منظمة يُعرف أنها تسد فجوة.
network-outreach-caption = الأولى حسب الاسم؛ والملف يضم الجميع
network-address = العنوان
network-composition = مم تتكون الشبكة
network-target-mark = العلامة القاتمة في الشريط هي الهدف.
network-below-target = دون الهدف
network-target-unset = غير محدد
network-dimension-region = القارة
network-dimension-subregion = المنطقة
network-dimension-level = المستوى
network-dimension-theme = الموضوع
network-dimension-gender = نوع جنس من يقود المنظمة
network-dimension-age = عمر من يقود المنظمة
network-by-region = حسب قارة المقر
network-by-level = حسب المستوى
network-by-theme = حسب الموضوع؛ قد يكون للمنظمة عدة مواضيع
network-by-gender = حسب نوع جنس من يقود المنظمة
network-by-age = حسب عمر من يقود المنظمة
network-led-by = من يقود المنظمة: { $who }
network-not-recorded = غير مسجل
network-cross = المناطق والمستويات
network-cross-caption = الأعضاء حسب منطقة المقر والمستوى؛ الخانات الفارغة مميزة
network-all-levels = جميع المستويات
network-cross-public-caption = الأعضاء حسب قارة المقر والمستوى
network-or-more = { $n } أو أكثر
network-representation-public-lead = مم تتكون الشبكة، وكيف يريد المكتب أن تكون.
network-listed-members = أعضاء مدرجون علنا
network-unlisted-members = أعضاء غير مدرجين علنا
network-listed = مدرجون علنا
network-protected-text = من بين الأعضاء غير المدرجين علنا لا يُذكر عدد يقل عن { $few }، ولا عدد يمكن أن يُستنتج منه عدد كهذا.
network-as-of = الأرقام كما في { $date }، وتُجدد مرة في الشهر.
network-steady = لا يتغير هنا عدد الأعضاء غير المدرجين علنا إلا إذا تحرك بمقدار { $few } أو أكثر، كي لا تكشف المقارنة بين شهرين شيئا عن قلة منهم. ولذلك فبعض الأرقام أقدم.
network-targets = أهداف التمثيل
network-targets-lead = النسبة الدنيا التي يريدها المكتب لكل فئة، وسبب ذلك. الأهداف وأسبابها علنية، والسابقة منها محفوظة.
network-targets-in-force = الأهداف السارية
network-targets-history = جميع الأهداف التي حُددت، الأحدث أولا
network-target-set = تحديد هدف أو إلغاؤه
network-target-percent = النسبة على الأقل، بالمئة
network-target-percent-hint = عدد صحيح من 1 إلى 100. اتركه فارغا لإلغاء الهدف.
network-target-percent-wrong = يرجى كتابة عدد صحيح من 1 إلى 100، أو ترك الحقل فارغا.
network-target-reason = السبب
network-target-reason-hint = علني. على أي أساس يقوم الهدف؟
network-target-none = لا هدف
network-target-audience = علني

# What is stored about a person
network-own-organisations = المنظمات التي لك أو كان لك فيها دور
network-own-flags = ما ذكرتَ أنه خطأ في السجلات
network-own-imports = الملفات التي استوردتها

network-where = أين يظهر اسمكم
network-where-its = أين يظهر اسمها
network-where-link = أين يظهر الاسم
network-where-lead = كل مكان في هذا الموقع يرد فيه اسم المنظمة: من يمكنه أن يراه هناك، ومنذ متى، وكيف يُسحب منه.
network-where-caption = الأماكن التي يظهر فيها الاسم
network-where-place = المكان
network-where-address = العنوان
network-where-seen = يرى الاسم
network-where-leave = سحبه
network-where-withdraw = سحب اسمنا من هنا
network-where-again = إظهار اسمنا هنا من جديد
network-where-own = لا يمكن أن تسحبه إلا المنظمة نفسها.
network-where-effect = يختفي الاسم فورا من كل القوائم والصفحات والملفات في ذلك النشاط. ويبقى ما قيل بوصفه صادرا عن إحدى منظمات الشبكة، وتبقى الأرقام المنشورة كما هي. ويظل المكتب يرى الاسم.
network-where-files = لا يُسجل من أخذ قائمة أو ملفا متاحا للجميع، ولا يمكن استرجاع ما أخذه الآخرون أو نسخوه. وما يقال باسم مستعار لا يرد تحت أي اسم ولا يُذكر هنا.
network-where-seen-public = الجميع
network-where-seen-network = الشبكة والمكتب
network-where-seen-invited = المنظمات المدعوة والمكتب
network-where-seen-office = المكتب
network-where-seen-others = من ينقله المكتب إليهم
network-where-record = السجل وما قُيّد فيه من وقائع
network-where-record-stays = يحتفظ به المكتب ما دامت المنظمة تشارك. ويمكنكم مغادرة الشبكة ثم طلب محو ما هو مسجل.
network-where-directory = صفحة المنظمة وقائمة المنظمات وملفاتها والبحث
network-where-export = ملف قائمة المنظمات الذي يجوز للمكتب أخذه، وقد يرد فيه الاسم
network-where-export-stays = وافق عليه شخص ثان لغرض مذكور. وما أُخذ لا يمكن استرجاعه؛ اسألوا المكتب عن الغرض.
network-where-export-outward = ملف منظمات يجوز للمكتب نقله إلى آخرين، وقد يرد فيه الاسم
network-where-export-outward-stays = وافق عليه شخص ثان لغرض مذكور. ولا يرد فيه الاسم إن كان تقييم المخاطر لا يسمح بذلك حينها. وما نُقل لا يمكن استرجاعه؛ ومتى لم يعد التقييم يسمح بذلك خلا الملف التالي من الاسم.
network-where-tie = صلة بمنظمة { $name }
network-where-tie-hidden = صلة بمنظمة لا ترونها
done-name-withdrawn = لم يعد اسمكم يظهر هناك.
done-name-shown = عاد اسمكم يظهر هناك لمن يرون منظمتكم.
audit-organisation-withdraw-name = سُحب الاسم من نشاط
audit-organisation-show-name = أُظهر الاسم في نشاط من جديد
upkeep-data-presences = كيف ترد في الأنشطة
mail-name-withdrawn-subject = تغيير في نشاط تتولاه
mail-name-withdrawn-body =
    تحية طيبة { $name }،

    تشارك إحدى المنظمات من الآن دون اسمها. وقد تغيرت القوائم بالفعل؛ يرجى عدم ذكر اسمها في مكان آخر. النشاط هنا:

    { $link }

# What changed since somebody was here, and what letters are about.
network-topic = روابط منظمتك والردود بشأن السجلات
