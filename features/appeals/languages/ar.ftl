appeals-title = الطعون
appeals-register = سجل القرارات
appeals-register-lead = كل قرارات المكتب، مع المعيار الذي يستند إليه كل منها وسببه وما آل إليه الطعن فيه. ولا تُذكر أسماء مقدمي الطلبات.
appeals-register-caption = القرارات النافذة، الأحدث أولا
appeals-statistics = أرقام عن القرارات
appeals-statistics-lead = كم يستغرق اتخاذ القرارات بأيام العمل، ولماذا تكون في غير صالح أصحابها، وما مآل الطعون. ولا تُعرض الأرقام التي تقل عن خمسة.
appeals-figures = القرارات حسب النوع والسنة
appeals-figures-ends = النتائج والطعون حسب النوع والسنة
appeals-criterion-languages = لغات أخرى
appeals-by-kind = القرارات حسب النوع
appeals-by-criterion = المعايير التي لم تُستوفَ
appeals-others = أخرى
appeals-few = أقل من 5
appeals-figure-decided = المتخذة
appeals-figure-median = أيام العمل، الوسيط
appeals-figure-ninety = أيام العمل، تسعة من كل عشرة
appeals-figure-in-time = في الموعد
appeals-figure-adverse = في غير صالح صاحب الشأن
appeals-figure-lodged = الطعون المقدمة
appeals-figure-admissible = المقبولة
appeals-figure-upheld = قرارات أُيدت
appeals-figure-overturned = قرارات نُقضت
appeals-calendar = عطل المكتب
appeals-calendar-lead = لا تُحسب في المُهل أيام السبت والأحد ولا هذه الأيام.
appeals-calendar-caption = أيام العطل
appeals-calendar-none = لم تُدخل أيام عطل
appeals-calendar-none-text = عندئذ لا تُستثنى من المُهل إلا أيام السبت والأحد.
appeals-calendar-name = مناسبة اليوم
appeals-calendar-add = إضافة يوم عطلة
appeals-calendar-remove = إزالة
appeals-calendar-stays = المواعيد المحددة من قبل تبقى كما أُبلغت. ولا يُستثنى هذا اليوم إلا من المواعيد التي تُحدد من الآن فصاعدا.
appeals-criteria = المعايير
appeals-criteria-lead = ما يُطلب قبل اتخاذ أي قرار. والعبرة بالصيغة السارية في يوم تقديم الطلب، حتى إن تلتها صيغة أخرى.
appeals-criteria-of = المعايير: { $kind }
appeals-criteria-then = المعايير التي استند إليها القرار
appeals-criteria-others = معايير قرارات أخرى
appeals-criteria-none = لا معايير بعد
appeals-criteria-none-text = ستظهر هنا قبل أن يُتخذ أي قرار استنادا إليها.
appeals-criteria-next = نشر الصيغة التالية
appeals-criteria-edit-lead = يحتاج كل معيار إلى عنوان ونص بالإنكليزية، ثم باللغات الأخرى. وللكف عن طلب معيار، أفرغ حقوله.
appeals-criteria-publish = نشر هذه الصيغة
appeals-criteria-reason-hint = ما الذي تغير ولماذا، ليقرأه الجميع.
appeals-criterion = المعيار
appeals-criterion-new = معيار آخر
appeals-criterion-title = العنوان
appeals-criterion-text = المقصود وكيفية إثباته
appeals-history = الصيغ
appeals-history-caption = جميع الصيغ، الأحدث أولا
appeals-history-version = الصيغة
appeals-history-reason = سبب التغيير
appeals-version-old = لم تعد هذه الصيغة سارية. لكنها تنطبق على الطلبات التي قُدمت أثناء سريانها.
appeals-version-newest = إلى الصيغة السارية
appeals-in-force-since = سارية منذ { $date }
appeals-waiting = في انتظار شخص ثان
appeals-waiting-caption = قرارات لم تنفذ بعد، حسب الموعد
appeals-any = الكل
appeals-year = السنة
appeals-words = كلمات في السبب
appeals-none-here = لا قرار يطابق ذلك
appeals-none-here-text = جرب عوامل تصفية أقل أو كلمات أخرى.
appeals-no-decisions = لا قرارات بعد
appeals-no-decisions-text = سيظهر هنا كل قرار للمكتب متى صار نافذا.
appeals-head-decision = القرار
appeals-head-kind = النوع
appeals-head-outcome = النتيجة
appeals-head-date = التاريخ
appeals-head-criteria = معايير غير مستوفاة
appeals-head-reason = السبب
appeals-head-appeal = الطعن
appeals-head-organisation = المنظمة
appeals-subject = صاحب الشأن
appeals-made = تاريخ القرار
appeals-received = تاريخ الطلب
appeals-due = يُتخذ القرار في موعد أقصاه
appeals-appeal-until = آخر يوم للطعن
appeals-lodged = تاريخ تقديم الطعن
appeals-overdue = متأخر
appeals-public-reason = السبب، للجميع
appeals-panel-public-reasons = أسباب الهيئة، للجميع
appeals-whole = القرار كاملا
appeals-whole-audience = يقرؤه صاحب الشأن ومن يتخذون القرار.
appeals-findings = ما خلص إليه النظر في كل معيار
appeals-finding = النتيجة
appeals-comment = تعليق
appeals-proposed-by = اقترحه
appeals-confirmed-by = الشخص الثاني
appeals-sent-back-why = سبب الإعادة
appeals-lapsed-why = سبب انتفاء موضوعه
appeals-confirm = التأكيد أو الإعادة
appeals-confirm-text = أنت الشخص الثاني. متى أكدتَ القرار صار نافذا وأُبلغ به صاحب الشأن وبدأت أيام الطعن.
appeals-confirm-button = تأكيد القرار
appeals-confirm-audience = صاحب الشأن؛ والجميع بإيجاز
appeals-send-back = إعادة
appeals-send-back-why = لماذا لا يمكن تأكيده
appeals-see-appeal = الطعن
appeals-lodge = الطعن في هذا القرار
appeals-lodge-lead = ستنظر فيه هيئة من ثلاثة أشخاص لم يشاركوا في القرار. يمكنك الطعن حتى نهاية يوم { $date }.
appeals-lodge-button = تقديم الطعن
appeals-lodge-audience = أمين الطعون والهيئة والمكتب
appeals-grounds = لماذا ترى القرار خاطئا
appeals-grounds-hint = اذكر ما أُغفل أو أسيء تقديره، بأي لغة. لا يمكنك تغييره لاحقا.
appeals-appeal = الطعن
appeals-decision = القرار
appeals-docket-lead = ما ينتظرك، حسب الموعد.
appeals-docket-caption = الطعون حسب الموعد
appeals-docket-none = لا شيء ينتظرك
appeals-docket-none-text = تصلك رسالة عندما يحتاج إليك طعن.
appeals-next-deadline = الموعد التالي
appeals-due-lodged = يُفحص في موعد أقصاه
appeals-due-admissible = تُعيَّن الهيئة في موعد أقصاه
appeals-due-panel = تقرر الهيئة في موعد أقصاه
appeals-due-overturned = يُصحَّح في موعد أقصاه
appeals-reason-of-decision = سبب القرار
appeals-examine = فحص الطعن
appeals-examine-legend = هل يمكن النظر فيه؟
appeals-examine-admissible = مقبول: تنظر فيه هيئة
appeals-examine-inadmissible = غير مقبول: لا يُنظر فيه
appeals-examined-reason = الفحص
appeals-save = حفظ
appeals-panel = الهيئة
appeals-appoint = تعيين الهيئة
appeals-appoint-hint = لا يظهر هنا من شارك في القرار أو من ينتمي إلى المنظمة.
appeals-appoint-nobody = لا يمكن تعيين أحد الآن. اطلب من المسؤول التقني دعوة مزيد من أعضاء الهيئات.
appeals-appoint-button = تعيين
appeals-audience-concerned = صاحب الشأن والمكتب
appeals-audience-secretary = أمين الطعون والمراجع
appeals-audience-panel = أعضاء الهيئة، برسالة
appeals-audience-everybody = الجميع
appeals-declare = هل ثمة ما يمنعك؟
appeals-declare-text = تطّلع على الملف بعد أن تعلن عدم وجود مانع. أعلن المانع إن كنت تعرف صاحب الشأن أو سبق أن شاركت أو قد تبدو منحازا.
appeals-deciders = اتخذ القرار: { $names }
appeals-declaration = الإعلان
appeals-declaration-clear = لا شيء يمنعني
appeals-declaration-conflict = لدي تضارب في المصالح
appeals-declaration-text = ما هو
appeals-declaration-hint = مطلوب عند وجود تضارب فقط، وتُعفى عندئذ.
appeals-declare-button = إعلان
appeals-declares-by = مطلوب منه الإعلان في موعد أقصاه { $date }
appeals-vote = تصويتك
appeals-vote-legend = ماذا ينبغي أن يكون مصير القرار؟
appeals-vote-uphold = تأييده
appeals-vote-overturn = نقضه
appeals-opinion = رأيك
appeals-opinion-hint = لماذا، استنادا إلى الملف. لا يمكن تغيير التصويت.
appeals-vote-button = تصويت
appeals-own-vote = صوتك
appeals-step-down = التنحي عن هذه الهيئة
appeals-step-down-why = السبب
appeals-step-down-button = تنحٍّ
appeals-release = إعفاء عضو
appeals-release-who = العضو
appeals-release-why = السبب
appeals-release-button = إعفاء
appeals-close = تدوين قرار الهيئة
appeals-majority-upheld = الأغلبية تؤيد القرار.
appeals-majority-overturned = الأغلبية تنقض القرار.
appeals-reasons = أسباب الهيئة
appeals-reasons-hint = لصاحب الشأن. لا تذكر اسم أي عضو.
appeals-public-reasons-hint = هذا يقرؤه الجميع: لا يُذكر فيه أي اسم.
appeals-close-button = إغلاق الطعن
appeals-remedy = ما يجب تصحيحه
appeals-remedy-hint = مثلا: أن يبت فيه موظف آخر من جديد.
appeals-remedy-due = في موعد أقصاه
appeals-remedy-by = في موعد أقصاه { $date }
appeals-remedy-done = ما الذي تم
appeals-remedy-note = ما الذي تم لتصحيح الأمر
appeals-remedy-button = تم
appeals-interim = تدبير مؤقت
appeals-interim-stands = القرار معلق ما دام الطعن جاريا.
appeals-interim-over = القرار ليس معلقا.
appeals-interim-set = تغيير التدبير المؤقت
appeals-interim-stay = تعليق القرار ما دام الطعن جاريا
appeals-interim-hint = حيثما يتعذر تدارك الضرر لاحقا.
appeals-timeline = ما جرى
appeals-withdraw = سحب الطعن
appeals-withdraw-text = يبقى القرار عندئذ قائما ولا يمكن تقديم الطعن من جديد.
appeals-withdraw-button = سحب
appeals-kept = تغير الطعن في هذه الأثناء. وما كتبتَه محفوظ هنا لتتمكن من نسخه.
appeals-seat-asked = طُلب منه الإعلان
appeals-seat-clear = لا مانع
appeals-seat-voted = صوَّت
appeals-seat-released = أُعفي
appeals-next-confirm = يؤكد شخص ثان القرار أو يعيده.
appeals-next-sent-back = لم يُتخذ أي قرار. ويمكن اقتراحه من جديد.
appeals-next-lapsed = لم يُتخذ قرار ولن يُتخذ: فقد انتفى موضوعه.
appeals-next-may-appeal = يمكن لصاحب الشأن الطعن حتى نهاية يوم { $date }.
appeals-next-too-late = كان آخر يوم للطعن { $date }.
appeals-next-none = لا شيء: القرار نافذ.
appeals-next-appeal-lodged = يبت أمين الطعون في قبول الطعن.
appeals-next-appeal-inadmissible = لا شيء: لم يُنظر في الطعن ويبقى القرار قائما.
appeals-next-appeal-admissible = يعين أمين الطعون هيئة.
appeals-next-appeal-panel = تنظر الهيئة في الطعن.
appeals-next-appeal-upheld = لا شيء: أيدت الهيئة القرار.
appeals-next-appeal-overturned = يصحح المكتب ما ترتب على القرار.
appeals-next-appeal-remedied = لا شيء: صُحح الأمر.
appeals-next-appeal-withdrawn = لا شيء: سُحب الطعن ويبقى القرار قائما.
appeals-next-declare = أعلن ما إذا كان ثمة ما يمنعك.
appeals-next-vote = اطّلع على الملف وصوّت.
appeals-next-voted = أدليت بصوتك. ويصوّت سائر أعضاء الهيئة بعدك.
appeals-next-examine = بُتَّ في قبول الطعن.
appeals-next-appoint = املأ المقاعد الشاغرة في الهيئة.
appeals-next-close = دوِّن ما قررته الهيئة.
appeals-next-remedy = صحِّح ما ترتب على القرار ثم أعلن ذلك هنا.
appeals-step-lodged = قُدم الطعن
appeals-step-admissible = قُبل الطعن
appeals-step-inadmissible = لم يُقبل الطعن
appeals-step-appointed = عُين عضو في الهيئة
appeals-step-clear = أعلن عضو عدم وجود مانع
appeals-step-conflict = أعلن عضو وجود تضارب فأُعفي
appeals-step-stepped-down = تنحى عضو
appeals-step-released = أُعفي عضو
appeals-step-voted = صوّت عضو
appeals-step-upheld = أُيد القرار
appeals-step-overturned = نُقض القرار
appeals-step-remedied = صُحح الأمر
appeals-step-withdrawn = سُحب الطعن
appeals-step-stayed = عُلق القرار مؤقتا
appeals-step-stay-lifted = رُفع تعليق القرار
decision-kind-admission = الانضمام
decision-kind-suspension = التعليق
decision-kind-departure = المغادرة
decision-kind-correction = تصحيح سجل
decision-outcome-admitted = قُبل
decision-outcome-refused = رُفض
decision-outcome-suspended = عُلّقت
decision-outcome-lifted = رُفع التعليق
decision-outcome-left = غادرت برغبتها
decision-outcome-removed = أُخرجت
decision-outcome-corrected = صُحح
decision-outcome-kept = أُبقي كما هو
decision-outcome-imposed = صُحح بناء على طلب جهة أخرى
decision-outcome-unfounded = لم يتأكد، أُبقي كما هو
decision-state-proposed = مقترح
decision-state-sent-back = أُعيد
decision-state-lapsed = انتفى موضوعه
decision-state-made = نافذ
decision-finding-met = مستوفى
decision-finding-not-met = غير مستوفى
decision-finding-unclear = يحتاج إلى توضيح
decision-appeal-none = لا طعن
decision-appeal-lodged = مقدم
decision-appeal-inadmissible = غير مقبول
decision-appeal-admissible = مقبول
decision-appeal-panel = أمام الهيئة
decision-appeal-upheld = القرار مؤيَّد
decision-appeal-overturned = القرار منقوض
decision-appeal-remedied = منقوض ومصحَّح
decision-appeal-withdrawn = مسحوب
decision-names-a-criterion = القرار الصادر في غير صالح صاحب الشأن يجب أن يذكر معيارا واحدا على الأقل غير مستوفى.
decision-all-criteria-met = ما دام ثمة معيار غير مستوفى أو غير واضح فلا يمكن اتخاذ قرار بالموافقة.
decision-proposed-already = ثمة قرار بهذا الشأن في انتظار شخص ثان.
decision-changed-meanwhile = سبقك غيرك: تغير هذا القرار. يرجى إعادة تحميل الصفحة.
decision-criteria-changed-meanwhile = دخلت صيغة أخرى حيز النفاذ أثناء كتابتك. قارنها في صفحة المعايير ثم افتح هذه الاستمارة من جديد؛ ونصك باق هنا لتنسخه.
decision-names-nobody = هذا يقرؤه الجميع، فلا يجوز أن يذكر اسم صاحب الشأن. يرجى صوغه من دون الاسم.
decision-cannot-be-appealed = لا يمكن الطعن في هذا القرار.
decision-appealed-already = ثمة طعن في هذا القرار أو سبق تقديمه. ولا يُقدم إلا مرة واحدة.
decision-appeal-too-late = كان آخر يوم للطعن { $date } حتى منتصف الليل بتوقيت { $zone }. وقد انقضى هذا الموعد. ونصك باق هنا لتحتفظ به.
decision-appeal-changed-meanwhile = تغير الطعن منذ أن فتحت الصفحة. يرجى مراجعته ثم إرسال هذا من جديد.
decision-seat-changed-meanwhile = تغير هذا المقعد: أُدلي بالصوت أو أُعفي العضو.
decision-panel-complete = الهيئة مكتملة.
decision-panel-impossible = أحد من اخترتهم لا يمكن أن يكون عضوا في هذه الهيئة. يرجى الاختيار من القائمة.
decision-panel-not-voted = لم يصوت جميع أعضاء الهيئة بعد.
decision-remedy-within-a-year = يرجى اختيار يوم في غضون سنة.
decision-nothing-to-remedy = لا شيء يستوجب التصحيح: لم ينقض أي طعن هذا القرار أو تم التصحيح.
network-kind-decision = قرار
done-confirmed = القرار نافذ.
done-sent-back = أُعيد القرار.
done-lodged = قُدم طعنك. وتعرض هذه الصفحة كل خطوة وموعدها.
done-examined = حُفظ. وأُبلغ مقدم الطعن.
done-panel-appointed = تم التعيين. وتصل رسالة إلى كل منهم.
done-released = أُعفي العضو. يرجى ملء المقعد.
done-declared = شكرا. الملف متاح لك.
done-conflict-declared = شكرا. أُعفيت من هذه الهيئة.
done-stepped-down = تنحيت عن هذه الهيئة.
done-voted = أُدلي بصوتك.
done-appeal-closed = دُون قرار الهيئة وأُبلغ مقدم الطعن.
done-appeal-withdrawn = سُحب الطعن.
done-remedied = حُفظ. وأُبلغ مقدم الطعن بذلك.
done-criteria-published = الصيغة سارية. أما الطلبات المقدمة قبلها فيُنظر فيها وفق الصيغة السابقة.
appeals-decided-within = { $n ->
    [zero] يُتخذ القرار في اليوم نفسه.
    [one] يُتخذ القرار خلال يوم عمل واحد.
    [two] يُتخذ القرار خلال يومي عمل.
    [few] يُتخذ القرار خلال { $n } أيام عمل.
    [many] يُتخذ القرار خلال { $n } يوم عمل.
    *[other] يُتخذ القرار خلال { $n } يوم عمل.
}
appeals-appealed-within = { $n ->
    [zero] يمكن الطعن في اليوم نفسه.
    [one] يمكن الطعن خلال يوم عمل واحد.
    [two] يمكن الطعن خلال يومي عمل.
    [few] يمكن الطعن خلال { $n } أيام عمل.
    [many] يمكن الطعن خلال { $n } يوم عمل.
    *[other] يمكن الطعن خلال { $n } يوم عمل.
}
appeals-version = الصيغة { $n }
appeals-overdue-count = { $n ->
    [zero] لا طعون متأخرة في هذه الصفحة.
    [one] طعن واحد متأخر في هذه الصفحة.
    [two] طعنان متأخران في هذه الصفحة.
    [few] { $n } طعون متأخرة في هذه الصفحة.
    [many] { $n } طعنا متأخرا في هذه الصفحة.
    *[other] { $n } طعن متأخر في هذه الصفحة.
}
appeals-appoint-legend = { $n ->
    [zero] لا حاجة إلى اختيار أحد
    [one] اختر شخصا واحدا
    [two] اختر شخصين
    [few] اختر { $n } أشخاص
    [many] اختر { $n } شخصا
    *[other] اختر { $n } شخص
}
decision-panel-number = { $n ->
    [zero] يرجى عدم اختيار أحد.
    [one] يرجى اختيار شخص واحد فقط.
    [two] يرجى اختيار شخصين فقط.
    [few] يرجى اختيار { $n } أشخاص فقط.
    [many] يرجى اختيار { $n } شخصا فقط.
    *[other] يرجى اختيار { $n } شخص فقط.
}
appeals-wait-confirm = قرارات تنتظر شخصا ثانيا ({ $n })
appeals-wait-examine = طعون تنتظر النظر فيها ({ $n })
appeals-wait-seat = هيئات تنتظر إعلانك أو صوتك ({ $n })
mail-decision-waiting-subject = ثمة ما ينتظرك في إندابا
mail-decision-waiting-body =
    تحية طيبة { $name }،

    ثمة اقتراح في انتظار شخص ثان. يرجى قراءته وبيان ما إذا كان سليما:

    { $link }
mail-decision-made-subject = ثمة جديد لك في إندابا
mail-decision-made-body =
    تحية طيبة { $name }،

    دُوّن ما يخص منظمتك. سجّل الدخول لقراءته:

    { $link }
mail-decision-sent-back-subject = ثمة ما ينتظرك في إندابا
mail-decision-sent-back-body = 
    تحية طيبة { $name }،

    أُعيد اقتراح لك مع بيان السبب:

    { $link }
mail-decision-lapsed-subject = ثمة جديد لك في إندابا
mail-decision-lapsed-body = 
    تحية طيبة { $name }،

    انتفى موضوع أحد اقتراحاتك. يمكنك قراءة السبب هنا:

    { $link }
mail-appeal-waits-subject = ثمة ما ينتظرك في إندابا
mail-appeal-waits-body =
    تحية طيبة { $name }،

    ثمة طعن ينتظر منك الخطوة التالية:

    { $link }
mail-appeal-news-subject = ثمة جديد لك في إندابا
mail-appeal-news-body =
    تحية طيبة { $name }،

    اتُّخذت خطوة في مسألة تتابعها. سجّل الدخول لقراءتها:

    { $link }
mail-panel-appointed-subject = ثمة ما ينتظرك في إندابا
mail-panel-appointed-body =
    تحية طيبة { $name }،

    يُطلب إليك المشاركة في هيئة. يرجى أن تبيّن أولا ما إذا كان ثمة ما يمنعك:

    { $link }
decision-part-changed = لا يمكن التراجع: تغيرت بعد الدمج المنظمة التي يعنيها قرار.

# What is stored about a person
appeals-own-decisions = قرارات شاركتَ فيها
appeals-own-appeals = طعون قدّمتها
appeals-own-panels = هيئات عُيّنت فيها
appeals-own-criteria = معايير نشرتها

appeals-where = قرار بشأن المنظمة في السجل
appeals-where-stays = القرار الموقّع يبقى. ولا يظهر الاسم بجانبه إلا لمن يمكنه أن يرى المنظمة. وإن وجدتموه خاطئا فقدموا طعنا في الأيام المحددة فيه أو اسألوا المكتب.

# What changed since somebody was here, and what letters are about.
appeals-change-made = قرار بشأن { $organisation }
