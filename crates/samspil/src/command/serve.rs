// SPDX-License-Identifier: MPL-2.0
//! Answers the door until it is told to stop, and lets every request that has begun end first.

use super::{Data, Sorry};
use crate::web::{self, App};
use clap::Args;
use std::net::SocketAddr;

/// Answers the door.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    /// The address to listen on; put a proxy with TLS in front of it
    #[arg(long, env = "SAMSPIL_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

impl Serve {
    /// Serves until stopped.
    ///
    /// # Errors
    /// When the database or the address cannot be opened.
    pub fn run(self) -> Result<(), Sorry> {
        let office = self.data.open()?;
        if office.municipalities()?.is_empty() {
            eprintln!("There is no municipality in this database yet: samspil municipality CODE NAME");
        }
        listen(App { office, demo: false }, self.listen)
    }
}

/// Listens on an address until the program is told to stop.
///
/// # Errors
/// When the address cannot be had.
pub fn listen(app: App, address: SocketAddr) -> Result<(), Sorry> {
    let threads = std::thread::available_parallelism().map_or(0, usize::from).max(web::THREADS);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build()?;
    // The office is closed after the last answer, out here: PostgreSQL's driver cannot say goodbye among the requests.
    let door = web::routes(app);
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await.map_err(|why| {
            Sorry(format!("Cannot listen on {address}: {why}. Choose another: --listen 127.0.0.1:8081"))
        })?;
        println!("Samspil answers on http://{}", listener.local_addr()?);
        axum::serve(listener, door.clone()).with_graceful_shutdown(stopped()).await?;
        Ok(())
    })
}

async fn stopped() {
    let interrupt = async { tokio::signal::ctrl_c().await.ok() };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<Option<()>>();
    tokio::select! {
        _ = interrupt => {}
        _ = terminate => {}
    }
}
