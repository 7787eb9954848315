namespace TraceReplay.Parsing;

/// <summary>Opens captures: tells the files apart, gives each its role, reads the snapshots.</summary>
internal static class CaptureOpener
{
    /// <summary>A capture that is one file, whatever that file is.</summary>
    public static ValueTask<Capture> OpenFileAsync(string name, TraceSource source, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        FileAccount account = Classify(source, amongOthers: false, out Sniff sniff);
        if (sniff.IsTrace)
        {
            account.Role = FileRole.Replayed;
        }
        else if (account.Role != FileRole.Unreadable)
        {
            account.Role = FileRole.Unrecognised;
            account.Error = sniff.Error ?? $"no trace: this looks like {sniff.SnapshotKind}";
        }

        return ValueTask.FromResult(new Capture(name, [source], [account], Snapshots.None));
    }

    /// <summary>A capture that is a folder.</summary>
    public static async ValueTask<Capture> OpenFolderAsync(string name, List<TraceSource> sources, CancellationToken ct)
    {
        var accounts = new List<FileAccount>();
        var sniffs = new List<Sniff>();
        var snapshots = new SnapshotReader();
        foreach (TraceSource source in sources)
        {
            ct.ThrowIfCancellationRequested();
            accounts.Add(Classify(source, amongOthers: true, out Sniff sniff));
            sniffs.Add(sniff);
            if (sniff.SnapshotKind is not null)
            {
                await snapshots.ReadAsync(source, sniff.SnapshotKind, ct);
            }
        }

        int lead = FileRoles.Assign(sources, sniffs, accounts);
        await new ClockPlan(sources, sniffs, accounts).ApplyAsync(lead, ct);
        return new Capture(name, sources, accounts, snapshots.Finish());
    }

    private static FileAccount Classify(TraceSource source, bool amongOthers, out Sniff sniff)
    {
        var account = new FileAccount(source.Name);
        byte[]? head = source.ReadHead(out string? error);
        sniff = head is null ? default : Sniffer.Look(head, amongOthers);
        account.Dialect = sniff.Dialect;
        account.SnapshotKind = sniff.SnapshotKind;
        if (head is null)
        {
            account.Role = FileRole.Unreadable;
            account.Error = error;
        }
        else if (sniff.SnapshotKind is not null)
        {
            account.Role = FileRole.Snapshot;
        }

        return account;
    }
}
