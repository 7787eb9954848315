namespace TraceReplay.Tests;

/// <summary>
/// The small real captures fleming-table and chen-script in a house of their own, their goldens accepted, and then changed by hand: one says
/// another decision, one is deleted, one has CRLF, and one belongs to no capture.
/// </summary>
internal sealed class ChangedGoldens : IDisposable
{
    public const string Changed = "chen-script/mainline-6.12";
    public const string Deleted = "fleming-table/mainline-6.12";
    public const string WithCrlf = "fleming-table/fleming-ram-backed";
    public const string Orphaned = "gone/mainline-6.12";

    public const string OldRow = "  4294909581   4294909581        1  kswapd_failures=13 undetermined";

    private ChangedGoldens()
    {
    }

    public House House { get; } = new();

    public static async Task<ChangedGoldens> MakeAsync()
    {
        var made = new ChangedGoldens();
        foreach (string capture in (string[])["chen-script", "fleming-table"])
        {
            Directory.CreateDirectory(made.House[$"traces/{capture}"]);
            foreach (string file in Directory.GetFiles(TestPaths.Capture(capture)))
            {
                File.Copy(file, made.House[$"traces/{capture}/{Path.GetFileName(file)}"]);
            }
        }

        await made.House.AcceptAsync();
        await CommandRun.OfAsync("accept", made.House["traces/fleming-table"], "--golden", made.House.Golden, "--policy", "fleming-ram-backed");
        string changed = await File.ReadAllTextAsync(made.Verified(Changed));
        Assert.That(changed, Does.Contain(OldRow));
        await File.WriteAllTextAsync(made.Verified(Changed), changed.Replace(OldRow, OldRow.Replace("=13", "=12", StringComparison.Ordinal), StringComparison.Ordinal));
        await File.WriteAllTextAsync(made.Verified(WithCrlf), (await File.ReadAllTextAsync(made.Verified(WithCrlf))).Replace("\n", "\r\n", StringComparison.Ordinal));
        File.Delete(made.Verified(Deleted));
        made.House.WriteGolden($"{Orphaned}.verified.txt", "a\n");
        return made;
    }

    public string Verified(string golden) => $"{House.Golden}/{golden}.verified.txt";

    public string Received(string golden) => $"{House.Golden}/{golden}.received.txt";

    public Task<CommandRun> ReviewAsync(string keys) =>
        CommandRun.OfAsync(["accept", House.Traces, "--golden", House.Golden, "--review"], _ => null, outputIsTerminal: true, keys: keys);

    public void Dispose() => House.Dispose();
}
