namespace TraceReplay.Tests.Oracle;

/// <summary>The source a naive function follows. 6.18's is gone from Debian: it stands between 6.12 and 7.2, as kernel-facts tells.</summary>
public enum KernelSource
{
    Linux61,
    Linux612,
    Linux618,
    Linux72,
    Linux73,
}
