// SPDX-License-Identifier: MPL-2.0
//! What is registered for a whole household, and goes wrong in the file of one of them.

use crate::{gate::Role, testing::in_every_house, web::wording};

#[test]
fn what_is_wrong_in_the_file_of_somebody_else_of_the_household_says_whose_it_is() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let more = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
        let amina = maja.register_with("Amina Tesfay", &more);
        let found = maja.get("/api/v1/persons?q=Yusuf").json();
        let yusuf = found["items"][0]["id"].as_str().unwrap().to_owned();
        let visitor = |name| [("function", "health-visitor"), ("name", name), ("starts_on", "2026-06-01")];
        let his = maja.post(&format!("/person/{yusuf}/team-member/new"), &visitor("Grete Holm"));
        assert_eq!(his.status, 303, "{}", his.body);
        let before = house.events();
        let whole = [&visitor("Lone Dahl")[..], &[("whole_household", "true")]].concat();
        let refused = maja.post(&format!("/person/{amina}/team-member/new"), &whole);
        assert_eq!(refused.status, 422);
        let words = wording::language("da").t("fault-function-filled");
        assert!(refused.body.contains(&format!("Hos Yusuf Tesfay: {words}")), "{}", refused.body);
        assert_eq!(house.events(), before, "nothing is kept for either");
        // What is wrong in her own file needs nobody's name.
        let unsaid = [&visitor("")[..], &[("whole_household", "true")]].concat();
        let own = maja.post(&format!("/person/{amina}/team-member/new"), &unsaid);
        assert!(own.status == 422 && !own.body.contains("Hos "), "{}", own.body);
    });
}
