//! The route table: the router, the printed list and the persona test are made from the same rows.

use std::sync::Arc;

use axum::{
    Router,
    extract::Request,
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use futures_util::future::BoxFuture;
use guard::Often;
use http::{HeaderMap, header};
use kernel::{Error, Result};

use crate::{
    Form, Operation, Patience, Rq, Site, api, errors,
    form::SENT,
    patience::within,
    prove::{self, Held},
    site,
};

kernel::codes! {
    /// Who a route answers at all; what each may see or do there is the policy's.
    pub enum Surface {
        Public = "public",
        SignedIn = "signed_in",
        /// Programs, for whoever's token they show; without one, what everybody reads.
        Api = "api",
    }
}

type Answer = BoxFuture<'static, Result<Response>>;

#[derive(Clone)]
enum Handler {
    Page(Arc<dyn Fn(Rq) -> Answer + Send + Sync>),
    Form(Arc<dyn Fn(Rq, Form) -> Answer + Send + Sync>),
    /// Answered by [`api::methods`].
    Program,
}

/// One row of the table.
#[derive(Clone)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Path with `{parameters}`.
    pub path: &'static str,
    /// Kind of object and action in the policy, such as `consultation.see`.
    pub action: &'static str,
    /// Who it answers.
    pub surface: Surface,
    /// Whether whoever asks must have shown lately that it is them.
    pub fresh: bool,
    /// How often it is answered.
    pub often: Option<Often>,
    /// How long it may take.
    pub patience: Patience,
    /// Whether a program may send it in a person's stead: neither where the form stood nor its token is asked.
    pub one_click: bool,
    /// Whether its page says itself, at their fields, that files were too large.
    pub says_too_large: bool,
    /// What it is to programs; nothing where it is a page or a form.
    pub operation: Option<Operation>,
    handler: Handler,
}

impl std::fmt::Debug for Route {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Route({} {})", self.method, self.path)
    }
}

impl Route {
    /// A page to read.
    pub fn get<F, Fut>(
        path: &'static str,
        action: &'static str,
        surface: Surface,
        handler: F,
    ) -> Self
    where
        F: Fn(Rq) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<Response>> + Send + 'static,
    {
        Self {
            method: "GET",
            path,
            action,
            surface,
            fresh: false,
            often: None,
            patience: Patience::USUAL,
            one_click: false,
            says_too_large: false,
            operation: None,
            handler: Handler::Page(Arc::new(move |rq| Box::pin(handler(rq)))),
        }
    }

    /// A form to take.
    pub fn post<F, Fut>(
        path: &'static str,
        action: &'static str,
        surface: Surface,
        handler: F,
    ) -> Self
    where
        F: Fn(Rq, Form) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<Response>> + Send + 'static,
    {
        Self {
            method: "POST",
            path,
            action,
            surface,
            fresh: false,
            often: None,
            patience: Patience::USUAL,
            one_click: false,
            says_too_large: false,
            operation: None,
            handler: Handler::Form(Arc::new(move |rq, form| Box::pin(handler(rq, form)))),
        }
    }

    /// Something that programs ask for or send.
    #[must_use]
    pub fn api(path: &'static str, action: &'static str, operation: Operation) -> Self {
        Self {
            method: operation.method(),
            path,
            action,
            surface: Surface::Api,
            fresh: false,
            often: None,
            patience: Patience::USUAL,
            one_click: false,
            says_too_large: false,
            operation: Some(operation),
            handler: Handler::Program,
        }
    }

    /// The same for who showed lately that it is them: all others are asked for a code first and come back with what
    /// they typed. Only for routes of people who are signed in.
    #[must_use]
    pub fn fresh(mut self) -> Self {
        self.fresh = true;
        self
    }

    /// The same so and so often only, before anything is looked up: whoever asks for more is told when to come back, and
    /// loses nothing of what they typed.
    #[must_use]
    pub fn at_most(mut self, often: Often) -> Self {
        self.often = Some(often);
        self
    }

    /// The same for a form that a mail program sends when its reader wants no more letters (RFC 8058): it knows of no
    /// session and no page of ours. Only where the address itself cannot be guessed and is all that the form stands on.
    #[must_use]
    pub fn one_click(mut self) -> Self {
        self.one_click = true;
        self
    }

    /// The same for a form whose page says at their fields that files were too large, by [`Form::files_too_large`]. Others never
    /// see such a form: it would be one without files to them.
    #[must_use]
    pub fn says_too_large(mut self) -> Self {
        self.says_too_large = true;
        self
    }

    /// The same for as long as this only.
    #[must_use]
    pub fn within(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    fn answers(self) -> MethodRouter<Arc<Site>> {
        let (path, surface, fresh) = (self.path, self.surface, self.fresh);
        let patience = self.patience;
        let (often, one_click) = (self.often, self.one_click);
        let says_too_large = self.says_too_large;
        match self.handler {
            // Its operation answers, in the company of the other methods of its path.
            Handler::Program => MethodRouter::new(),
            Handler::Page(handler) => get(move |rq: Rq| async move {
                let kept = rq.clone();
                let answer = async {
                    admit(&rq, surface)?;
                    count(&rq, often)?;
                    if fresh && let Some(asked) = prove::before_page(&rq).await? {
                        return Ok(asked);
                    }
                    handler(rq).await
                };
                let answer = within(patience.answer, answer).await;
                answer.unwrap_or_else(|e| errors::page(&kept, &e))
            }),
            Handler::Form(handler) => post(move |rq: Rq, request: Request| async move {
                let mut rq = rq;
                let kept = rq.clone();
                let mut typed = Form::default();
                let sent = async {
                    admit(&rq, surface)?;
                    if !one_click {
                        same_origin(&rq, request.headers())?;
                    }
                    within(patience.sending, Form::read(request)).await
                };
                let mut form = match sent.await {
                    Ok(form) => form,
                    Err(e) => return errors::page_with(&kept, &e, &typed),
                };
                let answer = async {
                    if !one_click && form.get("_csrf") != rq.csrf() {
                        tracing::warn!(target: "security", route = path, "a form without its token");
                        return Err(Error::refused("error-form-expired"));
                    }
                    typed = form.clone();
                    count(&rq, often)?;
                    if form.files_too_large() && !says_too_large {
                        return Err(Error::refused("error-form-too-large"));
                    }
                    if fresh {
                        match prove::before_form(&mut rq, form).await? {
                            Held::Form(back) => form = back,
                            Held::Asked(page) => return Ok(page),
                        }
                        typed = form.clone();
                    }
                    rq.ctx.key = Some(form.get("_key"))
                        .filter(|k| k.len() == 26)
                        .unwrap_or("")
                        .to_owned();
                    handler(rq, form).await
                };
                let answer = within(patience.answer, answer).await;
                answer.unwrap_or_else(|e| errors::page_with(&kept, &e, &typed))
            }),
        }
    }
}

fn admit(rq: &Rq, surface: Surface) -> Result<()> {
    if surface == Surface::SignedIn && rq.ctx.viewer.account.is_none() {
        return Err(Error::SignIn);
    }
    Ok(())
}

fn count(rq: &Rq, often: Option<Often>) -> Result<()> {
    often.map_or(Ok(()), |often| rq.ctx.count(&often))
}

/// A form must come from our own pages: browsers say where a form stood.
fn same_origin(rq: &Rq, headers: &HeaderMap) -> Result<()> {
    let text = |name: header::HeaderName| headers.get(name).and_then(|v| v.to_str().ok());
    let foreign = match (
        headers.get("sec-fetch-site").and_then(|v| v.to_str().ok()),
        text(header::ORIGIN),
    ) {
        (Some(site), _) => !matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin != rq.site.app.base,
        (None, None) => false,
    };
    if foreign {
        tracing::warn!(target: "security", route = rq.route, "a form from another site");
        Err(Error::refused("error-foreign-form"))
    } else {
        Ok(())
    }
}

/// Builds the router from the tables of all features.
pub fn mount(site: Arc<Site>, routes: Vec<Route>) -> Router {
    let mut router = Router::new();
    let (programs, pages): (Vec<Route>, Vec<Route>) =
        routes.into_iter().partition(|r| r.operation.is_some());
    for route in pages {
        router = router.route(route.path, route.answers());
    }
    for (path, methods) in api::methods(programs) {
        router = router.route(path, methods);
    }
    router
        .route("/assets/{name}", get(asset))
        .fallback(|rq: Rq| async move {
            if rq.path.starts_with(api::ROOT) {
                return api::absent(&rq);
            }
            errors::page(&rq, &Error::NotFound)
        })
        .layer(axum::extract::DefaultBodyLimit::max(SENT))
        .with_state(site)
}

async fn asset(rq: Rq) -> Response {
    let (kind, text) = match &rq.path {
        path if *path == rq.site.css => ("text/css; charset=utf-8", site::CSS),
        path if *path == rq.site.js => ("text/javascript; charset=utf-8", site::JS),
        path if *path == rq.site.passkeys => ("text/javascript; charset=utf-8", site::PASSKEYS),
        _ => return errors::page(&rq, &Error::NotFound),
    };
    // The name is made from the content: it may be kept for ever.
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, text).into_response()
}
