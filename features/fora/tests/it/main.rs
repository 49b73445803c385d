//! The page on both engines.

use testkit::{ENGINES, TestApp};

#[tokio::test]
async fn the_page_says_so_while_there_is_nothing_yet() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let page = test.visitor().read("/fora").await;
        assert!(page.words().contains("Nothing here yet"), "{engine}");
    }
}
