<?xml version="1.0" encoding="UTF-8"?>
<!-- 模拟规划系统 · the simulated planning department -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:g="urn:ghj:ghgl" xmlns="urn:ghj:ghgl" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <xsl:param name="serial" as="xs:string"/>
  <xsl:variable name="today" select="adjust-date-to-timezone(current-date(), xs:dayTimeDuration('PT8H'))"/>

  <xsl:template match="/g:YDHC_QQ">
    <xsl:variable name="code" select="
        if (contains(g:ZL, '系统忙')) then '90'
        else if (substring(g:BDCDYH, 15, 5) = '99999') then '11'
        else if (substring(g:BDCDYH, 13, 1) = 'Z') then '12'
        else if (contains(g:ZL, '生态红线')) then '13' else '0'"/>
    <simulated>
      <YDHC_YD>
        <FHM>{$code}</FHM>
        <xsl:if test="$code = '0'">
          <FHXX>核验完成</FHXX>
          <HCJG>
            <HCBH>YDHC-{substring(g:LSH, 1, 12)}</HCBH>
            <GHYTDM>{if (substring(g:BDCDYH, 14, 1) = 'B') then '0902' else '1001'}</GHYTDM>
            <GHYT>{if (substring(g:BDCDYH, 14, 1) = 'B') then '商务金融用地' else '工业用地'}</GHYT>
            <HCYJ>该不动产位于城镇开发边界内，规划用途与拟从事行业不冲突。</HCYJ>
            <HCRQ>{format-date($today, '[Y0001][M01][D01]')}</HCRQ>
          </HCJG>
        </xsl:if>
      </YDHC_YD>
    </simulated>
  </xsl:template>

</xsl:stylesheet>
