-- On how many machines would each policy have killed earlier than the kernel did?
SELECT policy,
       uniqExact(coalesce(host, capture) AS machine) AS machines,
       uniqExactIf(machine, kernel_kill_time IS NOT NULL AND NOT kernel_kill_memcg) AS kernel_killed,
       uniqExactIf(machine, kill_seconds_after_kernel < 0 AND NOT kernel_kill_memcg) AS earlier,
       uniqExactIf(machine, policy_kills = 'kills' AND kernel_kill_time IS NULL) AS kernel_never,
       uniqExactIf(machine, policy_kills IN ('may_kill', 'unknown')) AS not_known
FROM file('rows/*/*.jsonl', JSONEachRow,
          'capture String, host Nullable(String), policy Nullable(String), native Nullable(Bool), policy_kills Nullable(String),
           kernel_kill_time Nullable(String), kernel_kill_memcg Nullable(Bool), kill_seconds_after_kernel Nullable(Float64)')
WHERE NOT native
GROUP BY policy
ORDER BY policy
SETTINGS use_hive_partitioning = 0;
