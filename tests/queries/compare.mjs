// Answers the question of docs/fleets.md three times: by DuckDB, by ClickHouse, and by counting in the JSON of verify. All must agree.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';

const queries = process.argv[2];
const read = name => readFileSync(`${queries}/${name}.sql`, 'utf8');

async function duckdb() {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await connection.runAndReadAll(read('duckdb'))).getRowObjectsJson();
    return rows.map(r => Object.fromEntries(Object.entries(r).map(([k, v]) => [k, k === 'policy' ? v : Number(v)])));
}

function clickhouse() {
    const { query } = createRequire(import.meta.url)('chdb');
    return String(query(read('clickhouse').trim().replace(/;$/, ''), 'JSONEachRow')).trim().split('\n').map(l => JSON.parse(l));
}

// A kill of a policy by rules is its first give-up, one of a killer its first certain kill.
function json() {
    const answers = new Map();
    const kernels = new Map(JSON.parse(readFileSync('kernel.json', 'utf8')).captures.map(c => [c.name, c.policies[0].oom_kills[0]]));
    for (const capture of JSON.parse(readFileSync('verify.json', 'utf8')).captures) {
        const kernel = kernels.get(capture.name);
        for (const policy of capture.policies.filter(p => !p.native)) {
            const sum = answers.get(policy.policy) ?? { policy: policy.policy, machines: 0, kernel_killed: 0, earlier: 0, kernel_never: 0, not_known: 0 };
            const kill = policy.killer ? policy.killer.kills : policy.changes?.oom?.first_give_up;
            const seconds = policy.killer ? kill?.seconds_after_kernel : kill && kernel ? Number(kill.time) - Number(kernel.time) : null;
            const oom = policy.changes?.oom;
            const isOpen = policy.killer
                ? !kill && (policy.killer.may_kill || Object.keys(policy.killer.missing).length > 0 || !policy.killer.series)
                : oom && !kill && (oom.undetermined > 0 || oom.same + oom.retries_longer === 0);
            sum.machines++;
            sum.kernel_killed += kernel && !kernel.memcg ? 1 : 0;
            sum.earlier += kernel && !kernel.memcg && seconds !== null && seconds < 0 ? 1 : 0;
            sum.kernel_never += kill && !kernel ? 1 : 0;
            sum.not_known += isOpen ? 1 : 0;
            answers.set(policy.policy, sum);
        }
    }
    return [...answers.values()].sort((a, b) => (a.policy < b.policy ? -1 : 1));
}

const answers = { duckdb: await duckdb(), clickhouse: clickhouse(), json: json() };
for (const row of answers.duckdb) console.log('| ' + Object.values(row).join(' | ') + ' |');
for (const [name, answer] of Object.entries(answers)) {
    if (JSON.stringify(answer) !== JSON.stringify(answers.duckdb)) {
        console.error(`queries: ${name} answers otherwise:\n${answer.map(r => JSON.stringify(r)).join('\n')}`);
        process.exitCode = 1;
    }
}
