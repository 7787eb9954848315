namespace TraceReplay.Events;

/// <summary>How the text of a field becomes the 64-bit value kept in a <see cref="TraceEvent"/>.</summary>
public enum FieldType : byte
{
    /// <summary>A decimal number, or a hexadecimal one after <c>0x</c> where perf or the kernel print those.</summary>
    Number,

    /// <summary>A zone name: the value is a <see cref="Events.Zone"/>.</summary>
    Zone,

    /// <summary>A <c>gfp_flags</c> text: the value is a <see cref="Events.GfpFlags"/>.</summary>
    Gfp,

    /// <summary>The reason of <c>mm_vmscan_kswapd_clear_hopeless</c>: the value is a <see cref="Events.ClearReason"/>.</summary>
    ClearReason,

    /// <summary>A word without blanks: the value is an index into <see cref="NameTable"/>.</summary>
    Word,

    /// <summary>A task name, which may hold blanks: it reaches to the next known field. The value is an index into <see cref="NameTable"/>.</summary>
    TaskName,

    /// <summary>A function as <c>%pS</c> prints it, with its module if it has one. The value is an index into <see cref="NameTable"/>.</summary>
    Function,

    /// <summary>A pointer as <c>%p</c> prints it: hexadecimal digits. Anything else, such as <c>(null)</c>, leaves the field absent.</summary>
    Pointer,
}
