// SPDX-License-Identifier: MPL-2.0
//! `record!`: declares a record once, and forms, files, programs and the database all follow from it.

/// Declares a record's fields, their types and how they are read, written and kept.
#[macro_export]
macro_rules! record {
    ($(#[$doc:meta])* pub struct $name:ident in $table:literal {
        $($(#[$field_doc:meta])* pub $field:ident: $type:ty,)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)+ }

        impl $crate::record::Fields for $name {
            const FIELDS: &'static [$crate::record::Spec] = &[$($crate::record::Spec {
                of: $table,
                name: stringify!($field),
                kind: <$type as $crate::record::Field>::KIND,
                required: <$type as $crate::record::Field>::REQUIRED,
            },)+];

            fn read(
                source: &dyn $crate::record::Source,
                faults: &mut $crate::record::Faults,
            ) -> Option<Self> {
                $(let $field: Option<$type> = $crate::record::store::read_field(stringify!($field), source, faults);)+
                Some(Self { $($field: $field?,)+ })
            }

            fn texts(&self) -> Vec<(&'static str, String)> {
                vec![$((stringify!($field), $crate::record::Field::show(&self.$field)),)+]
            }

            fn values(&self) -> Vec<$crate::gate::Value<'_>> {
                vec![$($crate::gate::Param::value(&self.$field),)+]
            }

            fn fetch(row: &$crate::gate::Row<'_>, at: usize) -> Self {
                let mut at = at..;
                Self { $($field: row.get(at.next().unwrap_or_default()),)+ }
            }

            fn sql() -> &'static $crate::record::Sql {
                static SQL: std::sync::OnceLock<$crate::record::Sql> = std::sync::OnceLock::new();
                SQL.get_or_init(|| $crate::record::Sql::of::<$name>($table))
            }
        }
    };
}
