namespace TraceReplay.Parsing;

/// <summary>Of what a section of a series tells.</summary>
internal enum SectionPlace : byte
{
    /// <summary>Of the whole machine.</summary>
    Machine,

    /// <summary>Of a block device.</summary>
    Device,

    /// <summary>Of a cgroup.</summary>
    Cgroup,
}
