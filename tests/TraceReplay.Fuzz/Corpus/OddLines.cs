namespace TraceReplay.Fuzz;

/// <summary>Lines that tracers, mail and people put between events.</summary>
internal static class OddLines
{
    /// <summary>What a tracer says of itself.</summary>
    public static IReadOnlyList<string> OfTracers { get; } =
    [
        "# tracer: nop", "# entries-in-buffer/entries-written: 5/99999999999999999999   #P:2", "# entries-in-buffer/entries-written: -1/x",
        "CPU:1 [LOST 12 EVENTS]", "CPU:999999999 [LOST 99999999999999999999 EVENTS]", "CPU: [LOST EVENTS]", "CPU:0 [LOST -1 EVENTS]",
        "##### CPU 1 buffer started ####", "cpus=2", "cpus=99999999999", "version = 7", "[12 EVENTS DROPPED]", "CPU:1 [12 EVENTS DROPPED]",
        "Attaching 3 probes...", "Attached 3 probes", "Lost 9 events", "Lost 99999999999999999999999 events", "@start[1]: 2", "@hist:",
        "[4, 8)                 3 |@@@@@@@@@@                  |", "{\"type\": \"printf\", \"data\": \"x", "WARNING: skipped 3 maps",
        "COMM PID NODE RECLAIMABLE", "a 1 2 3", "[node 0] [", "] kswapd end, kswapd_failures ", "<idle>-0 [000] d..2. 1.0: x: y=",
        "<...>-77 [000] ..... 18446744073709551615.999999: mm_vmscan_kswapd_sleep: nid=0", "\u001b[31mred\u001b[0m", "", " ", "\t", ":", "=", "# ",
    ];

    /// <summary>What mail is made of.</summary>
    public static IReadOnlyList<string> OfMail { get; } =
    [
        "From linux-mm@kvack.org Mon Mar  3 09:00:00 2025", "From: A <a@b>", "Subject: =?utf-8?q?r=C3=A9claim?=", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", "Content-Type: multipart/mixed; boundary=\"b\"", "--b", "--b--",
        "Content-Transfer-Encoding: quoted-printable", "Content-Transfer-Encoding: base64", "Content-Transfer-Encoding: 7bit", "",
        "> ", "> > >", "On Monday somebody wrote:", "-- ", "=", "=3D", "=3", "=ZZ", "PGh0bWw+", "====", "QUJD\tREVG", "begin 644 x",
    ];
}
