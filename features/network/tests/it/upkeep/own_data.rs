//! Own data: taken away whole, erased in two steps, and what stays.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use super::House;

#[tokio::test]
async fn everything_held_can_be_taken_away_by_its_own_people_alone() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let renew = house.at("/renew");
        let typed = [("right", "on"), ("funding", "=Members' fees")];
        house.speaker.fill(&renew, &renew, &typed).await;
        let json = house.speaker.read(&house.at("/own-data.json")).await;
        let all: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
        assert_eq!(all["record"]["name"], "Bridges of Trust", "{engine}");
        assert_eq!(all["declarations"][0]["funding"], "=Members' fees");
        assert_eq!(all["people"][0]["name"], "Rana Representative");
        assert!(all["log"].as_array().unwrap().len() > 2);
        assert!(!json.text().contains("rana@example.org"));
        let csv = house.speaker.read(&house.at("/own-data.csv")).await.text();
        assert!(
            csv.contains("'=Members' fees"),
            "no cell is a formula: {csv}"
        );
        for other in [&mut house.officer, &mut house.steward] {
            let path = format!("/organisations/{}/own-data.json", house.id);
            assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
        }
    }
}

#[tokio::test]
async fn erasure_comes_after_departure_in_two_steps_and_leaves_nothing_of_the_record() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let path = house.at("/erase");
        let early = house.speaker.get(&path).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        let renew = house.at("/renew");
        let typed = [("right", "on"), ("funding", "Members' fees")];
        house.speaker.fill(&renew, &renew, &typed).await;
        let leave = house.at("/leave");
        house
            .speaker
            .fill(&leave, &leave, &[("understood", "on")])
            .await;
        let page = house.speaker.read(&path).await;
        let wrong = house
            .speaker
            .submit(&page, &path, &[("name", "Bridge")])
            .await;
        assert!(wrong.words().contains("not the name on record"));
        let second = house
            .speaker
            .submit(&page, &path, &[("name", "bridges of trust")])
            .await;
        assert!(second.words().contains("Nobody can undo this"), "{engine}");
        assert_eq!(house.standing().await, "departed office");
        let done = house.speaker.submit(&second, &path, &[]).await;
        assert_eq!(done.leads_to(), "/?done=upkeep-erased", "{engine}");
        house.app.work().await;
        let name = "SELECT name FROM organisations WHERE id = $1";
        assert_eq!(
            house.app.texts(name, args![house.id]).await,
            ["An organisation that left the network"]
        );
        for sql in [
            "SELECT COUNT(*) FROM organisation_profiles WHERE organisation = $1",
            "SELECT COUNT(*) FROM independence_declarations WHERE organisation = $1",
            "SELECT COUNT(*) FROM appointments WHERE scope = $1 AND ends IS NULL",
            "SELECT COUNT(*) FROM invitations WHERE scope = $1 AND (name <> '' OR email <> '')",
        ] {
            assert_eq!(
                house.app.number(sql, args![house.id]).await,
                0,
                "{engine} {sql}"
            );
        }
        let record = house.officer.read(&house.at("")).await.text();
        assert!(!record.contains("Bridges of Trust"), "{engine}");
        let found = house.officer.read("/search?q=Bridges").await;
        assert!(!found.text().contains(&house.id), "{engine}");
        assert_eq!(
            house.speaker.get(&house.at("")).await.status,
            StatusCode::NOT_FOUND
        );
        // The register of decisions still says that one left.
        let made = "SELECT COUNT(*) FROM decisions WHERE outcome = 'left' AND state = 'made'";
        assert_eq!(house.app.number(made, vec![]).await, 1);
        assert_eq!(
            guard::verify_audit(&house.app.ctx().db())
                .await
                .unwrap()
                .broken,
            None
        );
    }
}
